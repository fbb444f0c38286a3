import { diffArrays } from 'diff';
import { type BlockNode, type Body, documentVersion } from '#contract/document.ts';
import type { BlockChange, Comparison, RequisiteChange } from '#contract/history.ts';
import { ReportContent } from '#contract/report.ts';
import { plainText } from '../reports/plain-text.ts';
import { compareWords, likeness } from './words.ts';

type Requisite = Exclude<keyof ReportContent, 'body'>;

const requisites = Object.keys(ReportContent.entries).filter(
  (field): field is Requisite => field !== 'body',
);

/** Blocks that share less of their words are two, one gone and one come. */
const leastLikeness = 0.4;

/** Pairs are looked for among this many blocks at a time, so that a text written anew is no wait. */
const longestRun = 40;

/** What turns `before` into `after`: requisites one by one, the body block by block, texts by words. */
export function compareContents(before: ReportContent, after: ReportContent): Comparison {
  return {
    requisites: requisites.flatMap((field) => compareRequisite(field, before, after)),
    blocks: compareBlocks(before.body.document.content, after.body.document.content),
  };
}

function compareRequisite(
  field: Requisite,
  { [field]: before }: ReportContent,
  { [field]: after }: ReportContent,
): RequisiteChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isText = typeof before === 'string' && typeof after === 'string';
  return [{ field, before, after, words: isText ? compareWords(before, after) : [] }];
}

function compareBlocks(before: readonly BlockNode[], after: readonly BlockNode[]): BlockChange[] {
  const [old, fresh] = [before.map(keyOf), after.map(keyOf)];
  const changes: BlockChange[] = [];
  let removed: BlockNode[] = [];
  let added: BlockNode[] = [];
  let oldAt = 0;
  let freshAt = 0;
  const closeRun = (): void => {
    changes.push(...pairRun(removed, added));
    removed = [];
    added = [];
  };
  for (const run of diffArrays(old, fresh)) {
    const { length } = run.value;
    if (run.removed) {
      removed.push(...before.slice(oldAt, (oldAt += length)));
    } else if (run.added) {
      added.push(...after.slice(freshAt, (freshAt += length)));
    } else {
      closeRun();
      const same = before.slice(oldAt, (oldAt += length));
      freshAt += length;
      changes.push(...same.map((block): BlockChange => ({ change: 'same', block })));
    }
  }
  closeRun();
  return changes;
}

/** Of blocks that went and blocks that came in one place: which is another made over. */
function pairRun(removed: readonly BlockNode[], added: readonly BlockNode[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let next = 0;
  for (const before of removed) {
    const found = findPair(before, added, next);
    if (found === null) {
      changes.push({ change: 'removed', block: before });
      continue;
    }
    while (next < found.at) changes.push({ change: 'added', block: blockAt(added, next++) });
    changes.push({ change: 'changed', before, after: blockAt(added, next++), words: found.words });
  }
  while (next < added.length) changes.push({ change: 'added', block: blockAt(added, next++) });
  return changes;
}

function findPair(before: BlockNode, added: readonly BlockNode[], from: number) {
  for (const [offset, after] of added.slice(from, from + longestRun).entries()) {
    if (after.type !== before.type) continue;
    const words = compareWords(textOf(before), textOf(after));
    if (likeness(words) >= leastLikeness) return { at: from + offset, words };
  }
  return null;
}

function blockAt(blocks: readonly BlockNode[], index: number): BlockNode {
  const block = blocks[index];
  if (block === undefined) throw new RangeError(`no block ${index}`);
  return block;
}

function textOf(block: BlockNode): string {
  const body: Body = { version: documentVersion, document: { type: 'doc', content: [block] } };
  return plainText(body);
}

function keyOf(block: BlockNode): string {
  return JSON.stringify(block);
}
