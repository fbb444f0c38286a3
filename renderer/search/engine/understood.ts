import { stemMark } from './analysis/analyse.ts';
import type { QueryWord } from './query.ts';

/** Words as they were searched, in no language: «…» stands for any ending, + for and, | for or. */
export function understood(words: readonly QueryWord[], mode: 'all' | 'any'): string {
  return words.map(shown).join(mode === 'all' ? ' + ' : ' | ');
}

function shown({ surface, stems, prefix }: QueryWord): string {
  const [stem] = stems;
  if (stem === undefined) return prefix === 'none' ? surface : `${surface}…`;
  return `${sharedStart(surface, stem.slice(stemMark.length))}…`;
}

/** A stem may end in a letter no form has (studi-es, study): only what is seen is shown. */
function sharedStart(surface: string, stem: string): string {
  let length = 0;
  while (length < stem.length && surface[length] === stem[length]) length += 1;
  return surface.slice(0, length);
}
