import { app, nativeTheme } from 'electron';
import { locales, type Locale } from '#contract/language.ts';
import type { SettingsStore } from '../commands/ports.ts';
import type { StateFile } from '../files/state-file.ts';

export function createSettingsStore(file: StateFile): SettingsStore {
  return {
    get: () => file.read().settings,
    async save(settings) {
      nativeTheme.themeSource = settings.theme;
      await file.write({ ...file.read(), settings });
    },
    systemLocale() {
      const wanted = app.getPreferredSystemLanguages().map((tag) => tag.split('-')[0]);
      return wanted.find((tag): tag is Locale => locales.some((each) => each === tag)) ?? 'ru';
    },
    lastArchive: () => file.read().lastArchive,
    async rememberArchive(folder) {
      const state = file.read();
      if (state.lastArchive !== folder) await file.write({ ...state, lastArchive: folder });
    },
  };
}
