// Puts nodes together so that no node has a single part and none stands in one of its own kind.
import type { QueryNode } from './query-tree.ts';

export function join(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const parts = nodes.flatMap((node) => (node.kind === kind ? node.parts : [node]));
  const [first] = parts;
  return first === undefined || parts.length === 1 ? (first ?? null) : { kind, parts };
}

export function negate(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.part : { kind: 'not', part: node };
}

const mostAlternatives = 16;

/**
 * Words near each other. Groups are multiplied out, «мэр РЯДОМ (Нанкин ИЛИ Шанхай)» asks for either
 * pair; what has no place in the text (a date, a negation, two fields) can only be asked for as well.
 */
export function near(nodes: readonly QueryNode[], distance: number): QueryNode | null {
  let combinations: readonly (readonly QueryNode[])[] = [[]];
  for (const node of nodes) {
    const alternatives = alternativesOf(node);
    if (alternatives === null) return join('and', nodes);
    combinations = combinations.flatMap((parts) => alternatives.map((more) => parts.concat(more)));
    if (combinations.length > mostAlternatives) return join('and', nodes);
  }
  if (!combinations.every(isInOneField)) return join('and', nodes);
  return join(
    'or',
    combinations.flatMap((parts) => (parts.length > 1 ? { kind: 'near', parts, distance } : parts)),
  );
}

/** The lists of words any of which a node asks for; null where it asks for more than words. */
function alternativesOf(node: QueryNode): (readonly QueryNode[])[] | null {
  switch (node.kind) {
    case 'words':
    case 'phrase':
    case 'wildcard':
    case 'similar':
      return [[node]];
    case 'and':
      return node.parts.every(isLeaf) ? [node.parts] : null;
    case 'or':
      return node.parts.every(isLeaf) ? node.parts.map((part) => [part]) : null;
    default:
      return null;
  }
}

type Leaf = Extract<QueryNode, { field: unknown }>;

function isLeaf(node: QueryNode): node is Leaf {
  return 'field' in node;
}

function isInOneField(nodes: readonly QueryNode[]): boolean {
  const fields = new Set(nodes.filter(isLeaf).map(({ field }) => field));
  return fields.size <= 1;
}
