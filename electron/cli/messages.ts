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

/** What it is about where that is known, what happened, what is safe, what to do, on one line. */
export function errorSentence(error: AppError, locale: Locale): string {
  const text = textIn(locale);
  // Nothing locks an archive while a command runs: no password was to be had.
  if (error.code === 'locked') return text('cli.noPassword');
  const { what, safe, next } = errorText(error, text);
  return [subjectOf(error), `${what} ${safe} ${next}`].filter(Boolean).join(': ');
}

/** The file, argument or report at fault: a command may name many, and the window's sentences none. */
function subjectOf({ params }: AppError): string {
  return String(params['name'] || params['field'] || params['id'] || '');
}

export function cancelledSentence(locale: Locale): string {
  const text = textIn(locale);
  return `${text('import.cancelled')}. ${text('import.cancelled.kept')}`;
}

export function failureSentence(failure: ImportFailure, locale: Locale): string {
  const text = textIn(locale);
  return text('cli.failure', {
    file: failure.file,
    line: failure.line ?? 'none',
    reason: failureText(failure, text),
  });
}
