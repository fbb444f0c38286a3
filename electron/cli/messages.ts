import { createIntl } from '@formatjs/intl';
import type { AppError } from '#contract/errors.ts';
import type { ImportFailure } from '#contract/imports.ts';
import type { Locale } from '#contract/language.ts';
import { errorText } from '../../renderer/i18n/error-text.ts';
import { failureText } from '../../renderer/i18n/failure-text.ts';
import { localeTags, messages } from '../../renderer/i18n/messages.ts';
import type { Text } from '../../renderer/i18n/text.ts';

/** The window's own sentences, for a shell in that language. */
export function textIn(locale: Locale): Text {
  const intl = createIntl({ locale: localeTags[locale], messages: messages[locale] });
  return (id, values) => intl.formatMessage({ id }, values);
}

/** What happened, what is safe, what to do, on one line. */
export function errorSentence(error: AppError, locale: Locale): string {
  const text = textIn(locale);
  if (error.code === 'invalid-input' && error.params['field'] === 'password') {
    return text('cli.passwordTooShort');
  }
  const { what, safe, next } = errorText(error, text);
  return `${what} ${safe} ${next}`;
}

export function failureSentence(failure: ImportFailure, locale: Locale): string {
  const text = textIn(locale);
  return text('cli.failure', {
    file: failure.file,
    line: failure.line ?? 'none',
    reason: failureText(failure, text),
  });
}
