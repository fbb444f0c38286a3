import type { Cards } from '../cards/cards.ts';
import { accepting, type Filters } from '../cards/filters.ts';
import type { PackedIndex } from '../index/packed-index.ts';

/**
 * Marks what filters let through. The last marks are kept: people set a filter once and then type
 * one letter after another.
 */
export function createGates(
  index: PackedIndex,
  cards: Cards,
): (filters: Filters) => Uint8Array | null {
  let name = '';
  let version = -1;
  let gate: Uint8Array | null = null;
  return (filters) => {
    const asked = JSON.stringify(filters);
    if (asked === name && version === index.version) return gate;
    const accepts = accepting(cards, filters);
    gate = accepts === null ? null : index.gateOf(accepts);
    name = asked;
    version = index.version;
    return gate;
  };
}
