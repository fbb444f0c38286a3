import { seekCost } from './posting-cursor.ts';

/** Reports worth looking at, beside which all others are passed over. */
export type Gate = {
  /** 1 for each of them. */
  readonly passes: Uint8Array;
  /** Their numbers, rising, where they are so few that a list may be asked for each; or null. */
  readonly few: Uint32Array | null;
};

/** More are marked sooner than sorted. */
const mostSorted = 4096;

/** Reports met: marked, and as numbers in no order, of which the first `count` are meant. */
type Met = { readonly isMet: Uint8Array; readonly docs: Uint32Array; readonly count: number };

/** Lets pass what another part of the query has met; good until that part changes. */
export function gateOfMet({ isMet, docs, count }: Met): Gate {
  return { passes: isMet, few: count <= mostSorted ? docs.slice(0, count).sort() : null };
}

/** Whether looking the gate's reports up in a list of so many is quicker than reading it. */
export function isSought(gate: Gate | null, listed: number): boolean {
  return gate !== null && gate.few !== null && gate.few.length * seekCost < listed;
}
