// dialog: a person is asked in a real window; without one a test has to replace the function.
import { report } from '../browser/report.ts';
import { isHeaded } from '../browser/mode.ts';
import { refuseTheRest } from '../page/refuse.ts';
import { askForFiles, askQuestion } from './person.ts';

type OpenAsk = [Electron.OpenDialogOptions] | [Electron.BaseWindow, Electron.OpenDialogOptions];
type SaveAsk = [Electron.SaveDialogOptions] | [Electron.BaseWindow, Electron.SaveDialogOptions];
type MessageAsk = [Electron.MessageBoxOptions] | [Electron.BaseWindow, Electron.MessageBoxOptions];

/** Options come last, after the window a dialog belongs to. */
const optionsOf = <T>(args: readonly [T] | readonly [unknown, T]): T => args.at(-1) as T;

function mustHavePerson(name: string): void {
  if (isHeaded) return;
  throw new Error(`stand-in: nobody is there to answer dialog.${name}; a test has to replace it`);
}

export const dialog = refuseTheRest<Electron.Dialog>('dialog', {
  async showOpenDialog(...args: OpenAsk) {
    mustHavePerson('showOpenDialog');
    const { title = '', defaultPath = '', properties = ['openFile'] } = optionsOf(args);
    const filePaths = await askForFiles({
      title,
      defaultPath,
      kind: properties.includes('openDirectory') ? 'folder' : 'file',
      isMultiple: properties.includes('multiSelections'),
    });
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(...args: SaveAsk) {
    mustHavePerson('showSaveDialog');
    const { title = '', defaultPath = '' } = optionsOf(args);
    const [filePath = ''] = await askForFiles({
      title,
      defaultPath,
      kind: 'save',
      isMultiple: false,
    });
    return { canceled: filePath === '', filePath };
  },
  async showMessageBox(...args: MessageAsk) {
    mustHavePerson('showMessageBox');
    const { message, detail = '', buttons = ['OK'], cancelId = 0 } = optionsOf(args);
    const response = await askQuestion({ message, detail, buttons });
    return { response: response ?? cancelId, checkboxChecked: false };
  },
  showErrorBox(title, content) {
    report(`${title}\n${content}`);
    if (isHeaded) void askQuestion({ message: title, detail: content, buttons: ['OK'] });
  },
});
