import { Files, PencilLine, Tags } from 'lucide-react';
import { useIntl } from 'react-intl';
import { ToggleButton } from 'react-aria-components';
import type { LucideIcon } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { type ListScope, showScope } from '../../state/workspace.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { TagDot } from '../../ui/tag-dot.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import { useScope, useScopeCounts } from './scopes.ts';

/** The same choices where there is room for icons only: tags open in a menu. */
export function ScopeMenu() {
  const text = useText();
  const intl = useIntl();
  const { tags } = useScopeCounts();
  const { scope } = useScope();
  return (
    <div className="navigation__scopes navigation__scopes--icons">
      <ScopeToggle scope={{ scope: 'all' }} icon={Files} label={text('navigation.all')} />
      <ScopeToggle
        scope={{ scope: 'drafts' }}
        icon={PencilLine}
        label={text('navigation.drafts')}
      />
      {tags.length > 0 && (
        <div className={scope === 'tag' ? 'scope-icon scope-icon--chosen' : 'scope-icon'}>
          <Menu
            label={text('navigation.tags')}
            trigger={<IconButton icon={Tags} label={text('navigation.tags')} />}
          >
            {tags.map(({ name, count }) => (
              <MenuItem
                key={name}
                label={name}
                before={<TagDot name={name} />}
                note={intl.formatNumber(count)}
                onAction={() => showScope({ scope: 'tag', tag: name })}
              />
            ))}
          </Menu>
        </div>
      )}
    </div>
  );
}

type ScopeToggleProps = {
  readonly scope: Exclude<ListScope, { readonly scope: 'tag' }>;
  readonly icon: LucideIcon;
  readonly label: string;
};

function ScopeToggle({ scope, icon, label }: ScopeToggleProps) {
  const isChosen = useScope().scope === scope.scope;
  return (
    <div className={isChosen ? 'scope-icon scope-icon--chosen' : 'scope-icon'}>
      <Tooltip label={label}>
        <ToggleButton
          className="button button--icon"
          aria-label={label}
          isSelected={isChosen}
          onChange={() => showScope(scope)}
        >
          <Icon of={icon} />
        </ToggleButton>
      </Tooltip>
    </div>
  );
}
