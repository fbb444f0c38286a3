import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Locale } from '#contract/language.ts';
import type { MessageId } from './messages.ts';

export type TextValues = Readonly<Record<string, string | number>>;
export type Text = (id: MessageId, values?: TextValues) => string;

/** Messages in the language of the interface, as plain strings. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback<Text>((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** The interface language as the provider has it, for functions that format by themselves. */
export function useTextLocale(): Locale {
  return useIntl().locale.startsWith('en') ? 'en' : 'ru';
}
