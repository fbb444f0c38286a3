import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import { useRows } from '../../state/rows.ts';
import { useSearch } from '../../state/search.ts';
import { showScope, useWorkspace } from '../../state/workspace.ts';
import { Icon } from '../../ui/icon.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';

/** The line between the box and the list: what is listed, how many, and how far the index is. */
export function ListHead({ listedCount }: { readonly listedCount: number }) {
  const isSearch = useSearch((state) => state.result !== null);
  const error = useSearch((state) => state.error);
  return (
    <div className="list-head">
      <output className="list-head__line">
        {isSearch ? <HitCount listedCount={listedCount} /> : <ScopeCount count={listedCount} />}
      </output>
      <ScopeChip />
      {isSearch && <Understood />}
      <IndexProgress />
      {error !== null && <FailureNotice error={error} />}
    </div>
  );
}

function HitCount({ listedCount }: { readonly listedCount: number }) {
  const text = useText();
  const total = useSearch((state) => state.result?.total ?? 0);
  const hitCount = useSearch((state) => state.result?.hits.length ?? 0);
  const isDraftsOnly = useWorkspace((state) => state.isDraftsOnly);
  if (isDraftsOnly) return text('search.found', { count: listedCount });
  if (total > hitCount) return text('search.foundMany', { count: total, shown: hitCount });
  return text('search.found', { count: total });
}

function ScopeCount({ count }: { readonly count: number }) {
  const text = useText();
  const { isComplete, state } = useRows();
  if (state === 'failed') return null;
  return isComplete ? text('library.count', { count }) : text('library.loading');
}

/** The narrower choice in force, and the way out of it. */
function ScopeChip() {
  const text = useText();
  const tag = useWorkspace((state) => state.tag);
  const isDraftsOnly = useWorkspace((state) => state.isDraftsOnly);
  if (tag === null && !isDraftsOnly) return null;
  const name = tag ?? text('navigation.drafts');
  return (
    <AriaButton
      className="scope-chip"
      aria-label={text('search.dropScope', { name })}
      onPress={() => showScope({ scope: 'all' })}
    >
      {tag !== null && <TagDot name={tag} />}
      <span className="scope-chip__name">{name}</span>
      <Icon of={X} size={12} />
    </AriaButton>
  );
}

/** How the query was read, where that is not simply what was typed. */
function Understood() {
  const text = useText();
  const understood = useSearch((state) => state.result?.understood ?? '');
  const query = useSearch((state) => state.answered.query);
  if (understood === '' || plain(understood) === plain(query)) return null;
  return <p className="list-head__note">{text('search.understood', { understood })}</p>;
}

function plain(query: string): string {
  return query.replaceAll('…', '').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

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
