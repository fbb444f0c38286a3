import { AppError, type ErrorCode, type ErrorParams } from '#contract/errors.ts';
import type { MessageId } from './messages.ts';
import type { Text } from './text.ts';

type Sentences = { readonly what: MessageId; readonly safe: MessageId; readonly next: MessageId };

/** What happened, what is safe, what to do: for every code there is. */
const errorSentences: Readonly<Record<ErrorCode, Sentences>> = {
  'invalid-input': say('error.invalidInput', 'error.safe.unchanged', 'error.next.correct'),
  'not-found': say('error.notFound', 'error.safe.unchanged', 'error.next.lookAgain'),
  conflict: say('error.conflict', 'error.safe.bothKept', 'error.next.compare'),
  'read-only': say('error.readOnly', 'error.safe.unchanged', 'error.next.writable'),
  locked: say('error.locked', 'error.safe.encrypted', 'error.next.unlock'),
  'in-use': say('error.inUse', 'error.safe.unchanged', 'error.next.closeOther'),
  'no-access': say('error.noAccess', 'error.safe.unchanged', 'error.next.permission'),
  'disk-full': say('error.diskFull', 'error.safe.onDisk', 'error.next.freeSpace'),
  'missing-file': say('error.missingFile', 'error.safe.unchanged', 'error.next.connectDisk'),
  'already-exists': say(
    'error.alreadyExists',
    'error.safe.notOverwritten',
    'error.next.otherPlace',
  ),
  corrupt: say('error.corrupt', 'error.safe.copyFirst', 'error.next.backup'),
  'foreign-file': say('error.foreignFile', 'error.safe.unchanged', 'error.next.chooseArchive'),
  'archive-gone': say('error.archiveGone', 'error.safe.onDisk', 'error.next.putBack'),
  'archive-too-new': say('error.archiveTooNew', 'error.safe.unchanged', 'error.next.update'),
  'wrong-password': say('error.wrongPassword', 'error.safe.encrypted', 'error.next.retype'),
  'wrong-recovery-key': say(
    'error.wrongRecoveryKey',
    'error.safe.encrypted',
    'error.next.retypeKey',
  ),
  'damaged-keys': say('error.damagedKeys', 'error.safe.copyFirst', 'error.next.backup'),
  unmarked: say('error.unmarked', 'error.safe.unchanged', 'error.next.setMark'),
  'reason-required': say('error.reasonRequired', 'error.safe.unchanged', 'error.next.giveReason'),
  'not-allowed': say('error.notAllowed', 'error.safe.unchanged', 'error.next.lookAtState'),
  'series-conflict': say('error.seriesConflict', 'error.safe.unchanged', 'error.next.changeSeries'),
  'bad-pattern': say('error.badPattern', 'error.safe.unchanged', 'error.next.correct'),
  'topics-required': say('error.topicsRequired', 'error.safe.unchanged', 'error.next.setTopic'),
  'state-secret': say('error.stateSecret', 'error.safe.unchanged', 'error.next.removeSecret'),
  'tag-exists': say('error.tagExists', 'error.safe.unchanged', 'error.next.mergeTags'),
  'broken-template': say(
    'error.brokenTemplate',
    'error.safe.unchanged',
    'error.next.otherTemplate',
  ),
  'undo-gone': say('error.undoGone', 'error.safe.unchanged', 'error.next.lookAgain'),
  'unsupported-file': say('error.unsupportedFile', 'error.safe.unchanged', 'error.next.convert'),
  'empty-file': say('error.emptyFile', 'error.safe.unchanged', 'error.next.otherFile'),
  'binary-file': say('error.binaryFile', 'error.safe.unchanged', 'error.next.convert'),
  'too-large': say('error.tooLarge', 'error.safe.unchanged', 'error.next.split'),
  'bad-picture': say('error.badPicture', 'error.safe.unchanged', 'error.next.otherPicture'),
  'no-browser': say('error.noBrowser', 'error.safe.unchanged', 'error.next.installBrowser'),
  internal: say('error.internal', 'error.safe.unchanged', 'error.next.reference'),
};

function say(what: MessageId, safe: MessageId, next: MessageId): Sentences {
  return { what, safe, next };
}

export type ErrorText = {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
};

/** Sentences for anything thrown; what is not an AppError is a fault and reads as `internal`. */
export function errorText(error: unknown, text: Text): ErrorText {
  const code = error instanceof AppError ? error.code : 'internal';
  const values = valuesOf(error instanceof AppError ? error.params : {});
  const sentences = errorSentences[code];
  return {
    what: text(sentences.what, values),
    safe: text(sentences.safe, values),
    next: text(sentences.next, values),
  };
}

/** Codes name a file or a field only where they know it; the sentences allow for each being ''. */
function valuesOf(params: ErrorParams): ErrorParams {
  return { ...unknownValues, ...params };
}

const unknownValues: ErrorParams = {
  name: '',
  field: '',
  reference: '—',
  of: 'place',
  why: 'unknown',
  part: '',
  number: '',
  days: 0,
};
