// A query's tree as one short line, for tables of sentences.
import type { Condition, QueryNode } from '../../../../renderer/search/engine/query/query-tree.ts';

/** Words bare, phrases in quotes, `…` behind what is unfinished; field names stand before a colon. */
export function printTree(node: QueryNode | null): string {
  if (node === null) return '∅';
  switch (node.kind) {
    case 'words':
      return `${prefix(node)}[${node.text}${node.isUnfinished ? '…' : ''}]`;
    case 'phrase':
      return `${prefix(node)}"${node.text}"`;
    case 'wildcard':
      return `${prefix(node)}${node.pattern}`;
    case 'similar':
      return `${prefix(node)}${node.text}~`;
    case 'near':
      return `(near/${node.distance} ${node.parts.map(printTree).join(' ')})`;
    case 'and':
    case 'or':
      return `(${node.kind} ${node.parts.map(printTree).join(' ')})`;
    case 'not':
      return `(not ${printTree(node.part)})`;
    case 'condition':
      return printCondition(node.condition);
  }
}

function prefix({ field }: { readonly field: string | null }): string {
  return field === null ? '' : `${field}:`;
}

function printCondition(condition: Condition): string {
  switch (condition.on) {
    case 'date':
      return `date:${condition.days.from ?? ''}..${condition.days.to ?? ''}`;
    case 'quantity':
      return `quantity:${condition.numbers.from ?? ''}..${condition.numbers.to ?? ''}`;
    default:
      return `${condition.on}:${condition.value}`;
  }
}

/** Levels of the tree, a leaf being one. */
export function depthOf(node: QueryNode | null): number {
  if (node === null) return 0;
  if (node.kind === 'not') return 1 + depthOf(node.part);
  if ('parts' in node) return 1 + Math.max(0, ...node.parts.map(depthOf));
  return 1;
}
