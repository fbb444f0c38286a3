import { ArrowDownNarrowWide, X } from 'lucide-react';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import { Button as AriaButton } from 'react-aria-components';
import type { ReportId } from '#contract/ids.ts';
import { useText } from '../../i18n/text.ts';
import { useRows } from '../../state/rows.ts';
import { useIsSearch, useSearch } from '../../state/search.ts';
import { setSort, showSimilar, useWorkspace } from '../../state/workspace.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { keysText, useKeys } from '../../ui/keys.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Tooltip } from '../../ui/tooltip.tsx';
import { FacetBar } from './facet-bar.tsx';
import { FilterChips } from './filter-chips.tsx';
import { SaveSearch } from './save-search.tsx';
import { Understood } from './understood.tsx';

/** What stands between the box and the list: how many, in which order, narrowed to what. */
export function ListHead({ listedCount }: { readonly listedCount: number }) {
  const similarTo = useWorkspace((state) => state.similarTo);
  if (similarTo !== null) return <SimilarHead to={similarTo} count={listedCount} />;
  return <SearchHead listedCount={listedCount} />;
}

function SearchHead({ listedCount }: { readonly listedCount: number }) {
  const isSearch = useIsSearch();
  const error = useSearch((state) => state.error);
  const { rows } = useRows();
  return (
    <div className="list-head">
      <div className="list-head__line">
        <output className="list-head__count">
          {isSearch ? <HitCount /> : <RowCount count={listedCount} />}
        </output>
        <SortButton />
        <SaveSearch />
      </div>
      {rows.length > 0 && <FacetBar />}
      <FilterChips />
      {isSearch && <Understood />}
      <IndexProgress />
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}

function SimilarHead({ to, count }: { readonly to: ReportId; readonly count: number }) {
  const text = useText();
  const title = useRows().byId.get(to)?.title ?? '';
  return (
    <div className="list-head">
      <p className="list-head__line">
        <span className="list-head__similar" title={title}>
          {text('search.similarTo', { title: title || text('library.untitled') })}
        </span>
        <output className="list-head__count">{text('library.count', { count })}</output>
      </p>
      <AriaButton
        className="filter-chip"
        aria-label={text('search.dropSimilar')}
        onPress={() => showSimilar(null)}
      >
        <span className="filter-chip__name">{text('search.similar')}</span>
        <Icon of={X} size={12} />
      </AriaButton>
    </div>
  );
}

function HitCount() {
  const text = useText();
  const total = useSearch((state) => state.result?.total ?? 0);
  const shown = useSearch((state) => state.result?.ids.length ?? 0);
  const closest = useSearch((state) => state.result?.closest ?? 0);
  if (closest > 0) return text('search.foundAndClosest', { count: total, closest });
  if (total > shown) return text('search.foundMany', { count: total, shown });
  return text('search.found', { count: total });
}

function RowCount({ count }: { readonly count: number }) {
  const text = useText();
  const { isComplete, state } = useRows();
  if (state === 'failed') return null;
  return isComplete ? text('library.count', { count }) : text('library.loading');
}

/** The order of what was found; one press changes it to the other. */
const SortButton = memo(function SortButton() {
  const text = useText();
  const sort = useWorkspace((state) => state.sort);
  const isAsked = useWorkspace((state) => state.query.trim() !== '');
  const turn = () => setSort(sort === 'date' ? 'relevance' : 'date');
  useKeys([{ keys: shortcuts.sortOrder, run: () => isAsked && turn() }]);
  if (!isAsked) return null;
  return (
    <Tooltip label={text('search.sort')} keys={keysText(shortcuts.sortOrder)}>
      <AriaButton
        className="list-head__sort"
        aria-label={text('search.sortIs', { order: text(`search.sort.${sort}`) })}
        onPress={turn}
      >
        <Icon of={ArrowDownNarrowWide} size={14} />
        {text(`search.sort.${sort}`)}
      </AriaButton>
    </Tooltip>
  );
});

function IndexProgress() {
  const text = useText();
  const intl = useIntl();
  const { indexed, isReady } = useSearch((state) => state.progress);
  const isAsked = useWorkspace((state) => state.query.trim() !== '');
  const { rows } = useRows();
  if (isReady || !isAsked) return null;
  return (
    <p className="list-head__note">
      {text('search.indexing', {
        indexed: intl.formatNumber(indexed),
        total: intl.formatNumber(Math.max(rows.length, indexed)),
      })}
    </p>
  );
}
