// Every sentence the window says, one JSON file a language, and how codes and dates become words.
// May import the contract, nothing else of the renderer.
import type { Locale } from '#contract/language.ts';
import en from './en.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

export type MessageId = keyof typeof ru;

export const messages: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = { ru, en };

/** Locales as `Intl` and React Aria want them: English dates are written day first here. */
export const localeTags: Readonly<Record<Locale, string>> = { ru: 'ru-RU', en: 'en-GB' };

/** What each interface language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { ru: 'Русский', en: 'English' };
