// The left pane: what the list shows, and the actions of the whole window.
// May import state, ui, i18n and the contract; no other feature.
import {
  CircleHelp,
  FilePlus2,
  FileInput,
  FolderInput,
  Import,
  Lock,
  PanelLeftClose,
  PanelLeftOpen,
  Plus,
  ScrollText,
  Settings,
  Tags,
  Trash2,
} from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { keysText } from '../../ui/keys.ts';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { paneIds } from '../../ui/panes.ts';
import './navigation.css';
import { ScopeList } from './scope-list.tsx';
import { ScopeMenu } from './scope-menu.tsx';
import { SideButton } from './side-button.tsx';

export type NavigationActions = {
  readonly onNewReport: () => void;
  readonly onNewFromTemplate: () => void;
  readonly onImportFiles: () => void;
  readonly onImportFolder: () => void;
  readonly onTags: () => void;
  readonly onTrash: () => void;
  readonly onAudit: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  readonly onLock: () => void;
};

type NavigationProps = NavigationActions & {
  /** Icons only. */
  readonly isCollapsed: boolean;
  /** Null where the window is too narrow for words. */
  readonly onToggle: (() => void) | null;
};

export function Navigation(props: NavigationProps) {
  const { isCollapsed, onToggle } = props;
  const text = useText();
  const newKeys = keysText(shortcuts.newReport);
  return (
    <nav
      id={paneIds.navigation}
      className={isCollapsed ? 'navigation navigation--collapsed' : 'navigation'}
      aria-label={text('navigation.label')}
      tabIndex={-1}
    >
      <header className="navigation__head">
        {!isCollapsed && (
          <p className="navigation__brand" lang="en">
            Chancery
          </p>
        )}
        {onToggle && (
          <IconButton
            icon={isCollapsed ? PanelLeftOpen : PanelLeftClose}
            label={text(isCollapsed ? 'navigation.expand' : 'navigation.collapse')}
            keys={keysText(shortcuts.toggleNavigation)}
            onPress={onToggle}
          />
        )}
      </header>
      <div className="navigation__new">
        {isCollapsed ? (
          <IconButton
            icon={Plus}
            label={text('report.new')}
            keys={newKeys}
            onPress={props.onNewReport}
          />
        ) : (
          <Button variant="primary" icon={Plus} onPress={props.onNewReport}>
            {text('report.new')}
          </Button>
        )}
        <IconButton
          icon={FilePlus2}
          label={text('template.choose')}
          keys={keysText(shortcuts.newFromTemplate)}
          onPress={props.onNewFromTemplate}
        />
      </div>
      {isCollapsed ? <ScopeMenu /> : <ScopeList />}
      <Actions {...props} />
    </nav>
  );
}

function Actions(props: NavigationProps) {
  const { isCollapsed } = props;
  const text = useText();
  return (
    <div className="navigation__actions">
      <Menu
        label={text('import.label')}
        trigger={
          <SideButton icon={Import} label={text('import.label')} isCollapsed={isCollapsed} />
        }
      >
        <MenuItem
          icon={FileInput}
          label={text('import.files')}
          note={keysText(shortcuts.importFiles)}
          onAction={props.onImportFiles}
        />
        <MenuItem
          icon={FolderInput}
          label={text('import.folder')}
          note={keysText(shortcuts.importFolder)}
          onAction={props.onImportFolder}
        />
      </Menu>
      <SideButton
        icon={Tags}
        label={text('tags.title')}
        keys={keysText(shortcuts.tags)}
        isCollapsed={isCollapsed}
        onPress={props.onTags}
      />
      <SideButton
        icon={Trash2}
        label={text('trash.title')}
        isCollapsed={isCollapsed}
        onPress={props.onTrash}
      />
      <SideButton
        icon={ScrollText}
        label={text('auditCheck.title')}
        isCollapsed={isCollapsed}
        onPress={props.onAudit}
      />
      <SideButton
        icon={Settings}
        label={text('settings.title')}
        keys={keysText(shortcuts.settings)}
        isCollapsed={isCollapsed}
        onPress={props.onSettings}
      />
      <SideButton
        icon={CircleHelp}
        label={text('help.title')}
        keys={keysText(shortcuts.help)}
        isCollapsed={isCollapsed}
        onPress={props.onHelp}
      />
      <SideButton
        icon={Lock}
        label={text('action.lock')}
        keys={keysText(shortcuts.lock)}
        isCollapsed={isCollapsed}
        onPress={props.onLock}
      />
    </div>
  );
}
