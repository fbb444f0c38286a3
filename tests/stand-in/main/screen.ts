// screen: one display of fixed size, which is what a headless browser has.
import { refuseTheRest } from '../page/refuse.ts';
import { refusingEmitter, whole, type Part } from './member.ts';

const width = 1920;
const height = 1080;
const taskBar = 40;

const display = refuseTheRest<Electron.Display>('Display', {
  id: 1,
  label: '',
  bounds: { x: 0, y: 0, width, height },
  size: { width, height },
  workArea: { x: 0, y: 0, width, height: height - taskBar },
  workAreaSize: { width, height: height - taskBar },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
});

class Screen extends refusingEmitter('screen') implements Part<Electron.Screen> {
  getPrimaryDisplay(): Electron.Display {
    return display;
  }

  getAllDisplays(): Electron.Display[] {
    return [display];
  }

  getDisplayMatching(): Electron.Display {
    return display;
  }

  getDisplayNearestPoint(): Electron.Display {
    return display;
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

export const screen = whole<Electron.Screen>(new Screen());
