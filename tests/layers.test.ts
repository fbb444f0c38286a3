// Reads every import of the program and checks that it goes down the floors, never in a circle.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { floors, type Floor } from './support/floors.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = globSync(['electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}'], { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !file.endsWith('vite.config.ts') && !file.endsWith('.d.ts'));

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the floors', () => {
  it('hold every file of the program', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !floorOf(file))).toEqual([]);
  });

  it('are only left downwards', () => {
    const wrong = files.flatMap((file) => {
      const floor = floorOf(file);
      if (!floor) return [];
      return (imports.get(file) ?? [])
        .filter((target) => !mayImport(floor, target))
        .map((target) => `${file} imports ${target}; it may import ${allowed(floor)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('have no circle of files', () => {
    expect(findCircle()).toBeNull();
  });

  it('keep features apart from their siblings', () => {
    const feature = (file: string): string | undefined =>
      /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => feature(file) && feature(target) && feature(file) !== feature(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('let only the edge and the two entries know electron', () => {
    const knowing = files.filter((file) => imports.get(file)?.includes('electron'));
    expect(
      knowing.filter((file) => !/^electron\/(platform\/|main\.ts|preload\.ts)/.test(file)),
    ).toEqual([]);
  });

  it('let one file alone touch the bridge of the window', () => {
    const touching = files.filter((file) => /window\.bridge\b/.test(codeOf(file)));
    expect(touching).toEqual(['renderer/bridge/bridge.ts']);
  });
});

function floorOf(file: string): Floor | undefined {
  return floors
    .filter(({ folder }) => file === folder || file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

function mayImport(floor: Floor, target: string): boolean {
  if (!target.startsWith('electron/') && !target.startsWith('renderer/')) {
    return floor.packages.some((allowedPackage) =>
      allowedPackage.endsWith('*')
        ? target.startsWith(allowedPackage.slice(0, -1))
        : target === allowedPackage || target.startsWith(`${allowedPackage}/`),
    );
  }
  const targetFloor = floorOf(target);
  return (
    targetFloor !== undefined &&
    (targetFloor === floor || floor.floors.includes(targetFloor.folder))
  );
}

function allowed({ folder, floors: lower, packages }: Floor): string {
  return [folder, ...lower, ...packages].join(', ');
}

/** Source without comments, so that an import named in prose does not count. */
function codeOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

/** What a file imports: files as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const specifiers = codeOf(file).matchAll(
    /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)(['"])([^'"\s]+)\1/g,
  );
  return [...specifiers]
    .map(([, , specifier]) => specifier ?? '')
    .filter((specifier) => /\.(ts|tsx)$/.test(specifier) || !/^\.|\.(css|json)$/.test(specifier))
    .map((specifier) => {
      if (specifier.startsWith('#contract/')) return specifier.replace('#', 'electron/');
      if (!specifier.startsWith('.')) return specifier;
      return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    });
}

function findCircle(): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of imports.get(file) ?? []) {
      const circle = imports.has(target) ? visit(target, [...trail, file]) : null;
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
