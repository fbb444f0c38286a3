// nativeTheme: what pages see as prefers-color-scheme.
import { refusingEmitter, whole, type Part } from './member.ts';

type Source = Electron.NativeTheme['themeSource'];

class NativeTheme extends refusingEmitter('nativeTheme') implements Part<Electron.NativeTheme> {
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    if (!['system', 'light', 'dark'].includes(source)) {
      throw new TypeError('themeSource must be system, light or dark');
    }
    this.#source = source;
    this.emit('updated');
  }

  /** The system itself is taken to be light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get shouldUseHighContrastColors(): boolean {
    return false;
  }
}

export const nativeTheme = whole<Electron.NativeTheme>(new NativeTheme());

/** The media features that Chromium is told to have. */
export function emulatedMedia(): readonly { readonly name: string; readonly value: string }[] {
  const { themeSource } = nativeTheme;
  return themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: themeSource }];
}
