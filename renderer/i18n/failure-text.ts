import type { ImportFailure } from '#contract/imports.ts';
import type { MessageId } from './messages.ts';
import type { Text } from './text.ts';

const reasonWords: Readonly<Record<ImportFailure['reason'], MessageId>> = {
  'empty-file': 'import.reason.emptyFile',
  'binary-file': 'import.reason.binaryFile',
  'unsupported-file': 'import.reason.unsupportedFile',
  'unreadable-file': 'import.reason.unreadableFile',
  'too-large': 'import.reason.tooLarge',
  'bad-json': 'import.reason.badJson',
  'bad-field': 'import.reason.badField',
  'no-text': 'import.reason.noText',
  'state-secret': 'import.reason.stateSecret',
};

/** Details that change the sentence; any other only fills it in. */
const detailWords: Readonly<Record<string, MessageId>> = {
  encoding: 'import.reason.encoding',
};

/** Why one file or line was left out. */
export function failureText({ reason, detail }: ImportFailure, text: Text): string {
  return text(detailWords[detail] ?? reasonWords[reason], { detail });
}
