import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFace } from '../core/exports/report-html.ts';
import {
  type CodeRange,
  formatUnicodeRange,
  isInRanges,
  parseUnicodeRange,
} from './unicode-ranges.ts';

type Cut = Pick<FontFace, 'style' | 'weight'>;

type Family = {
  readonly name: string;
  readonly packageName: string;
  readonly cuts: readonly Cut[];
};

const western: Family = {
  name: 'Noto Serif',
  packageName: '@fontsource/noto-serif',
  cuts: [
    { style: 'normal', weight: 400 },
    { style: 'normal', weight: 700 },
    { style: 'italic', weight: 400 },
    { style: 'italic', weight: 700 },
  ],
};

// Chinese has no italic; the page asks for no false one either.
const chinese: Family = {
  name: 'Noto Serif SC',
  packageName: '@fontsource/noto-serif-sc',
  cuts: [
    { style: 'normal', weight: 400 },
    { style: 'normal', weight: 700 },
  ],
};

/** A family is cut into files by the characters they hold. */
type Subset = { readonly name: string; readonly ranges: readonly CodeRange[] };

type Installed = { readonly folder: string; readonly id: string; readonly subsets: Subset[] };

const installed = new Map<Family, Promise<Installed>>();

async function readInstalled({ packageName }: Family): Promise<Installed> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve(`${packageName}/package.json`),
  );
  const table = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return {
    folder,
    id: path.basename(packageName),
    // Numbered subsets stand in brackets in the table, without them in file names.
    subsets: Object.entries(table).map(([name, ranges]) => ({
      name: name.replace(/[[\]]/gu, ''),
      ranges: parseUnicodeRange(ranges),
    })),
  };
}

/** The package's table of ranges, read once; a reading that failed is tried again when asked for. */
function findInstalled(family: Family): Promise<Installed> {
  const known = installed.get(family);
  if (known !== undefined) return known;
  const reading = readInstalled(family);
  installed.set(family, reading);
  reading.catch(() => installed.delete(family));
  return reading;
}

type Choice = { readonly subset: Subset; readonly codePoints: readonly number[] };

/** The subsets that hold any of the characters, each with those it holds. */
function choose(subsets: readonly Subset[], codePoints: readonly number[]): Choice[] {
  return subsets
    .map((subset) => ({
      subset,
      codePoints: codePoints.filter((codePoint) => isInRanges(codePoint, subset.ranges)),
    }))
    .filter((choice) => choice.codePoints.length > 0);
}

async function readFaces(family: Family, choices: readonly Choice[]): Promise<FontFace[]> {
  const { folder, id } = await findInstalled(family);
  return Promise.all(
    choices.flatMap(({ subset, codePoints }) =>
      family.cuts.map(async ({ style, weight }) => {
        const file = `${id}-${subset.name}-${weight}-${style}.woff2`;
        return {
          family: family.name,
          style,
          weight,
          unicodeRange: formatUnicodeRange(codePoints),
          base64: await readFile(path.join(folder, 'files', file), 'base64'),
        };
      }),
    ),
  );
}

/** Punctuation that Chinese sets in its own width though other scripts use it too: · — ‘ ’ “ ” … ‧ */
const sharedPunctuation = new Set(Array.from('·—‘’“”…‧', (character) => character.codePointAt(0)));

/**
 * The font files a text needs, as faces for the page: Noto Serif for Latin, Cyrillic and Greek,
 * Noto Serif SC for what that lacks and for the punctuation of Chinese. Each face is limited to the
 * characters it was chosen for. A character neither family has is left to the system.
 */
export async function fontsFor(text: string): Promise<FontFace[]> {
  const codePoints = Array.from(new Set(text), (character) => character.codePointAt(0) ?? 0).filter(
    (codePoint) => codePoint >= 0x20,
  );
  const westernChoices = choose((await findInstalled(western)).subsets, codePoints);
  const covered = new Set(westernChoices.flatMap((choice) => choice.codePoints));
  const isChinese = /\p{Script=Han}/u.test(text);
  const rest = codePoints.filter(
    (codePoint) => !covered.has(codePoint) || (isChinese && sharedPunctuation.has(codePoint)),
  );
  const chineseChoices = choose((await findInstalled(chinese)).subsets, rest);
  const faces = await Promise.all([
    readFaces(western, westernChoices),
    readFaces(chinese, chineseChoices),
  ]);
  return faces.flat();
}
