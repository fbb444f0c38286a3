// Menu and MenuItem: kept as objects, drawn nowhere; a test clicks an item, a person its key.
import { quit } from './lifecycle.ts';
import { electronEvent, refusingEmitter, whole, type Part } from './member.ts';
import { refuseTheRest } from '../page/refuse.ts';
import { state } from './state.ts';

type Options = Electron.MenuItemConstructorOptions;

const labelsOfRoles: Readonly<Record<string, string>> = {
  about: 'About',
  close: 'Close Window',
  copy: 'Copy',
  cut: 'Cut',
  delete: 'Delete',
  paste: 'Paste',
  quit: 'Quit',
  redo: 'Redo',
  selectall: 'Select All',
  undo: 'Undo',
};

let applicationMenu: Electron.Menu | null = null;

export class MenuItem implements Part<Electron.MenuItem> {
  readonly id: string;
  readonly type: Electron.MenuItem['type'];
  readonly role?: NonNullable<Electron.MenuItem['role']>;
  readonly submenu?: Electron.Menu;
  readonly accelerator?: string;
  readonly registerAccelerator: boolean;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #click: Options['click'];

  constructor(options: Options) {
    const { submenu, role, accelerator } = options;
    this.id = options.id ?? '';
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.label = options.label ?? labelsOfRoles[role?.toLowerCase() ?? ''] ?? role ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.#click = options.click;
    if (role !== undefined)
      this.role = role.toLowerCase() as NonNullable<Electron.MenuItem['role']>;
    if (accelerator) this.accelerator = accelerator;
    if (submenu) {
      this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    }
  }

  /** As a person would click it; a disabled item does nothing. */
  readonly click = (event?: Electron.KeyboardEvent, window?: Electron.BaseWindow): void => {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    const target = window ?? (state.focused as unknown as Electron.BaseWindow | null) ?? undefined;
    if (this.#click) this.#click(whole<Electron.MenuItem>(this), target, event ?? {});
    else if (this.role !== undefined) runRole(this.role, target);
  };
}

function runRole(role: string, window: Electron.BaseWindow | undefined): void {
  if (role === 'quit') void quit();
  else if (role === 'close') window?.close();
  else if (role === 'minimize') window?.minimize();
  else if (role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
  else throw new Error(`stand-in: the menu role ${role} is not implemented`);
}

export class Menu extends refusingEmitter('Menu') implements Part<Electron.Menu> {
  readonly items: Electron.MenuItem[] = [];

  static buildFromTemplate(template: readonly (Options | Electron.MenuItem)[]): Electron.Menu {
    if (!Array.isArray(template)) {
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    }
    const menu = new Menu();
    for (const entry of template as readonly (Options | Electron.MenuItem)[]) {
      const item = entry instanceof MenuItem ? entry : new MenuItem(entry as Options);
      menu.append(whole<Electron.MenuItem>(item));
    }
    return whole<Electron.Menu>(menu);
  }

  static setApplicationMenu(menu: Electron.Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Electron.Menu | null {
    return applicationMenu;
  }

  append(item: Electron.MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const found = item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show', electronEvent());
  }

  closePopup(): void {
    this.emit('menu-will-close', electronEvent());
  }
}

export const MenuOfModule = refuseTheRest<typeof Electron.Menu>(
  'Menu',
  whole<typeof Electron.Menu>(Menu),
);
