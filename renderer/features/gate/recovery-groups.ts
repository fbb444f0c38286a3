const lonelyGroupLength = 4;

/** The recovery key as it is read aloud and written down: its groups, in capitals. */
export function recoveryGroups(key: string): readonly string[] {
  const written = key.trim().toUpperCase();
  const groups = written.split(/[\s-]+/).filter((group) => group !== '');
  if (groups.length > 1) return groups;
  return written.match(new RegExp(`.{1,${lonelyGroupLength}}`, 'g')) ?? [];
}

/**
 * Places (from 0) of the two groups that must be typed back: the third and the seventh of a usual
 * key. Two far apart cannot be had from a glance, and nobody types back more than that with care.
 */
export function askedGroups(groups: readonly string[]): readonly number[] {
  const last = groups.length - 1;
  return [...new Set([Math.min(2, last), Math.min(6, last)])];
}

/** Whether a typed group is the asked one; case and spaces do not matter. */
export function isSameGroup(typed: string, group: string): boolean {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase() === group;
}
