// Hunspell's affix files, as far as the three dictionaries use them: one-letter flags, at most one
// affix at each end. A library was not taken: see docs/dependencies.md. May import nothing.

/** One way an affix may stand on a base. */
export type Affix = {
  /** What the base has in the place of the affix. */
  readonly strip: string;
  readonly flag: string;
  /** Whether an affix at the other end may stand on the same base. */
  readonly isCrossing: boolean;
  readonly condition: RegExp;
};

/** By the letters that are put on. */
export type AffixTable = {
  readonly byLetters: ReadonlyMap<string, readonly Affix[]>;
  readonly longest: number;
};

export type Affixes = {
  readonly prefixes: AffixTable;
  readonly suffixes: AffixTable;
  /** Letters of the language, commonest first. */
  readonly letters: string;
  /** What is often written for what: a pair is [wrong, right]. */
  readonly replacements: readonly (readonly [string, string])[];
  /** A base with one of these flags is no word of its own. */
  readonly boundFlags: string;
  /** A base with this flag is a word, but is never proposed. */
  readonly unproposedFlag: string;
};

const boundNames: ReadonlySet<string> = new Set(['ONLYINCOMPOUND', 'NEEDAFFIX', 'FORBIDDENWORD']);

export function parseAffixes(text: string): Affixes {
  const tables = { PFX: new Map<string, Affix[]>(), SFX: new Map<string, Affix[]>() };
  const conditions = new Map<string, RegExp>();
  const crossing = new Set<string>();
  const replacements: (readonly [string, string])[] = [];
  let letters = '';
  let boundFlags = '';
  let unproposedFlag = '';

  const conditionOf = (source: string): RegExp => {
    const known = conditions.get(source) ?? new RegExp(source, 'u');
    conditions.set(source, known);
    return known;
  };

  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const fields = line.trim().split(/\s+/);
    const [name = '', first = '', second = '', third = '', fourth = '.'] = fields;
    if (name === 'PFX' || name === 'SFX') {
      // The first line of a flag counts those that follow, and says whether they cross.
      if (fields.length === 4 && /^[YN]$/.test(second)) {
        if (second === 'Y') crossing.add(name + first);
        continue;
      }
      const [put = ''] = third.split('/');
      const onto = put === '0' ? '' : put;
      const affix = {
        strip: second === '0' ? '' : second,
        flag: first,
        isCrossing: crossing.has(name + first),
        condition: conditionOf(name === 'SFX' ? `${fourth}$` : `^${fourth}`),
      };
      const known = tables[name].get(onto);
      if (known) known.push(affix);
      else tables[name].set(onto, [affix]);
    } else if (name === 'TRY') letters = lettersOf(first);
    else if (name === 'REP' && second !== '') {
      replacements.push([first.replaceAll('_', ' '), second.replaceAll('_', ' ')]);
    } else if (boundNames.has(name)) boundFlags += first;
    else if (name === 'NOSUGGEST') unproposedFlag = first;
  }
  return {
    prefixes: tableOf(tables.PFX),
    suffixes: tableOf(tables.SFX),
    letters,
    replacements,
    boundFlags,
    unproposedFlag,
  };
}

function tableOf(byLetters: ReadonlyMap<string, readonly Affix[]>): AffixTable {
  return { byLetters, longest: Math.max(0, ...[...byLetters.keys()].map(({ length }) => length)) };
}

/** Small letters, each once. */
function lettersOf(tried: string): string {
  return [...new Set(tried.toLowerCase())].filter((letter) => letter !== "'").join('');
}
