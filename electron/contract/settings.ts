// Settings live outside the archive and are read before it is unlocked, so they hold no word of it.
import * as v from 'valibot';
import { Locale } from './language.ts';

export const themes = ['system', 'light', 'dark'] as const;

export const Settings = v.strictObject({
  /** null follows the computer. */
  locale: v.nullable(Locale),
  theme: v.picklist(themes),
  listWidth: v.pipe(v.number(), v.minValue(280), v.maxValue(560)),
  isNavigationCollapsed: v.boolean(),
  /** Absent in files of programs before it. */
  isSpellingChecked: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof Settings>;

export const defaultSettings: Settings = {
  locale: null,
  theme: 'system',
  listWidth: 360,
  isNavigationCollapsed: false,
  isSpellingChecked: true,
};

/** Settings and the locale in force, resolved from the computer where none is chosen. */
export const SettingsInForce = v.strictObject({ settings: Settings, locale: Locale });
export type SettingsInForce = v.InferOutput<typeof SettingsInForce>;
