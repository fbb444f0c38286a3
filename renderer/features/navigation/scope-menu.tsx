import { Bookmark, Files, type LucideIcon, PencilLine, Tags } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useText } from '../../i18n/text.ts';
import { useSavedSearches } from '../../state/saved-searches.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { type Scope, scopeKey, showScope, useScope, useScopeCounts } from './scopes.ts';

/** The same choices where there is room for icons only: saved searches and tags open in menus. */
export function ScopeMenu() {
  const text = useText();
  const intl = useIntl();
  const { tags } = useScopeCounts();
  const scope = useScope();
  const saved = useSavedSearches((state) => state.saved);
  const counts = useSavedSearches((state) => state.counts);
  return (
    <div className="navigation__scopes navigation__scopes--icons">
      <ScopeToggle of="all" icon={Files} label={text('navigation.all')} />
      <ScopeToggle of="drafts" icon={PencilLine} label={text('navigation.drafts')} />
      {saved.length > 0 && (
        <Choices
          icon={Bookmark}
          label={text('navigation.saved')}
          isChosen={scope.scope === 'saved'}
        >
          {saved.map((one) => {
            const count = counts.get(one.id);
            return (
              <MenuItem
                key={one.id}
                label={one.name}
                {...(count !== undefined && { note: intl.formatNumber(count) })}
                onAction={() => showScope(scopeKey({ scope: 'saved', saved: one }), scope)}
              />
            );
          })}
        </Choices>
      )}
      {tags.length > 0 && (
        <Choices icon={Tags} label={text('navigation.tags')} isChosen={scope.scope === 'tag'}>
          {tags.map(({ name, count }) => (
            <MenuItem
              key={name}
              label={name}
              before={<TagDot name={name} />}
              note={intl.formatNumber(count)}
              onAction={() => showScope(scopeKey({ scope: 'tag', tag: name }), scope)}
            />
          ))}
        </Choices>
      )}
    </div>
  );
}

type ChoicesProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
};

function Choices({ icon, label, isChosen, children }: ChoicesProps) {
  return (
    <div className={isChosen ? 'scope-icon scope-icon--chosen' : 'scope-icon'}>
      <Menu label={label} trigger={<IconButton icon={icon} label={label} />}>
        {children}
      </Menu>
    </div>
  );
}

type ScopeToggleProps = {
  readonly of: 'all' | 'drafts';
  readonly icon: LucideIcon;
  readonly label: string;
};

function ScopeToggle({ of, icon, label }: ScopeToggleProps) {
  const scope: Scope = useScope();
  const isChosen = scope.scope === of;
  return (
    <div className={isChosen ? 'scope-icon scope-icon--chosen' : 'scope-icon'}>
      <Tooltip label={label}>
        <ToggleButton
          className="button button--icon"
          aria-label={label}
          isSelected={isChosen}
          onChange={() => showScope(of, scope)}
        >
          <Icon of={icon} />
        </ToggleButton>
      </Tooltip>
    </div>
  );
}
