// Languages of a report as BCP 47 tags; the script is named only where a language has two in use.
import * as v from 'valibot';

export const languages = ['ru', 'kk', 'kk-Latn', 'zh-Hans', 'zh-Hant', 'en'] as const;

export const Language = v.picklist(languages);
export type Language = v.InferOutput<typeof Language>;

/** Languages the interface itself speaks. */
export const locales = ['ru', 'en'] as const;

export const Locale = v.picklist(locales);
export type Locale = v.InferOutput<typeof Locale>;
