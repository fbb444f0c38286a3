// Pictures on their way from the clipboard or a disk into the text.
// May import the contract and ProseMirror.
import * as v from 'valibot';
import { type Attachment, AttachmentId } from '#contract/attachment.ts';

/** Takes a picture into the archive. */
export type KeepPicture = (file: File) => Promise<Attachment>;

/**
 * A picture stands in the text at once, under a name of its own, and gets its hash when the archive
 * has it. Until then it is no part of what is saved.
 */
export type Keeping = {
  /** Begins to keep a picture; gives the name it has in the text until it is kept. */
  begin(file: File): string;
  /** Settles when it is kept; null for a name that was never given. */
  outcome(name: string): Promise<Attachment> | null;
  /** Settles when none is on its way any more; null where none is. */
  pending(): Promise<void> | null;
  /** The attachment a name or hash in the text stands for; null while there is none. */
  attachmentOf(name: string): AttachmentId | null;
};

export function createKeeping(keep: KeepPicture): Keeping {
  const outcomes = new Map<string, Promise<Attachment>>();
  const kept = new Map<string, AttachmentId>();
  const underWay = new Set<Promise<unknown>>();
  const allSettled = async (): Promise<void> => {
    while (underWay.size > 0) {
      // oxlint-disable-next-line no-await-in-loop -- another may have been pasted meanwhile
      await Promise.allSettled(underWay);
    }
  };
  return {
    begin(file) {
      const name = `keeping:${crypto.randomUUID()}`;
      const outcome = keep(file).then((attachment) => {
        kept.set(name, attachment.id);
        return attachment;
      });
      // A picture taken out of the text again has nobody left to hear of its failure.
      outcome.catch(() => undefined).finally(() => underWay.delete(outcome));
      underWay.add(outcome);
      outcomes.set(name, outcome);
      return name;
    },
    outcome: (name) => outcomes.get(name) ?? null,
    pending: () => (underWay.size > 0 ? allSettled() : null),
    attachmentOf: (name) => (v.is(AttachmentId, name) ? name : (kept.get(name) ?? null)),
  };
}
