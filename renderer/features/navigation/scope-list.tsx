import { Bookmark, Files, type LucideIcon, PencilLine } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import { useSavedSearches } from '../../state/saved-searches.ts';
import { Icon } from '../../ui/icon.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';
import { BringBack } from './bring-back.tsx';
import { scopeKey, showScope, useScope, useScopeCounts } from './scopes.ts';

const tagsAtFirst = 15;

/** All reports, drafts, saved searches and tags, one of which the list shows. */
export function ScopeList() {
  const text = useText();
  const { all, drafts, tags } = useScopeCounts();
  const scope = useScope();
  const saved = useSavedSearches((state) => state.saved);
  const counts = useSavedSearches((state) => state.counts);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? tags : tags.slice(0, tagsAtFirst);
  const chosen = scope.scope === 'tag' && !shown.some(({ name }) => name === scope.tag);
  const listed = chosen ? [...shown, ...tags.filter(({ name }) => name === scope.tag)] : shown;

  return (
    <div className="navigation__scopes">
      <ListBox
        aria-label={text('navigation.scopes')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[scopeKey(scope)]}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) showScope(String(key), scope);
        }}
      >
        <ListBoxSection aria-label={text('navigation.reports')}>
          <ScopeItem id="all" name={text('navigation.all')} count={all} icon={Files} />
          <ScopeItem
            id="drafts"
            name={text('navigation.drafts')}
            count={drafts}
            icon={PencilLine}
          />
        </ListBoxSection>
        {saved.length > 0 && (
          <ListBoxSection>
            <Header className="navigation__heading">{text('navigation.saved')}</Header>
            {saved.map((one) => (
              <ScopeItem
                key={one.id}
                id={scopeKey({ scope: 'saved', saved: one })}
                name={one.name}
                count={counts.get(one.id) ?? null}
                icon={Bookmark}
              />
            ))}
          </ListBoxSection>
        )}
        {listed.length > 0 && (
          <ListBoxSection>
            <Header className="navigation__heading">{text('navigation.tags')}</Header>
            {listed.map(({ name, count }) => (
              <ScopeItem
                key={name}
                id={scopeKey({ scope: 'tag', tag: name })}
                name={name}
                count={count}
                before={<TagDot name={name} />}
              />
            ))}
          </ListBoxSection>
        )}
      </ListBox>
      {tags.length > tagsAtFirst && (
        <button type="button" className="navigation__more" onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? text('navigation.fewerTags')
            : text('navigation.moreTags', { count: tags.length - tagsAtFirst })}
        </button>
      )}
      <BringBack />
    </div>
  );
}

type ScopeItemProps = {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
  readonly icon?: LucideIcon;
  readonly before?: ReactNode;
};

function ScopeItem({ id, name, count, icon, before }: ScopeItemProps) {
  const intl = useIntl();
  return (
    <ListBoxItem id={id} className="scope" textValue={name}>
      {icon && <Icon of={icon} />}
      {before && <span className="scope__dot">{before}</span>}
      <span className="scope__name" title={name}>
        {name}
      </span>
      {count !== null && <span className="scope__count">{intl.formatNumber(count)}</span>}
    </ListBoxItem>
  );
}
