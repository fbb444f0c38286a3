import { documentVersion } from '#contract/document.ts';

/** A body as it was stored, still to be checked against the contract. */
export type StoredBody = { readonly version: number; readonly document: unknown };

/**
 * A stored body in the shape of today. Version 2 added numbered paragraphs, statements, footnotes and
 * languages of words; all that version 1 could hold reads as it stands. A version this program does
 * not know is left for the contract to refuse.
 */
export function migrateBody(body: StoredBody): StoredBody {
  return body.version === 1 ? { ...body, version: documentVersion } : body;
}
