// What electron-builder.yml promises of the installed program.
import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../run/root.ts';

const config = readFileSync(inRoot('electron-builder.yml'), 'utf8');

describe('the installed program', () => {
  it('cannot be turned into a plain Node, a debugger or a reader of other files', () => {
    expect(fuses()).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('leaves no fuse to what Electron takes by default', () => {
    const known = Object.keys(FuseV1Options)
      .filter((name) => Number.isNaN(Number(name)))
      .map((name) => name.charAt(0).toLowerCase() + name.slice(1));
    expect(Object.keys(fuses()).toSorted()).toEqual(known.toSorted());
  });

  it('is one archive that looks for no updates', () => {
    expect(config).toMatch(/^asar: true$/m);
    expect(config).toMatch(/^publish: null$/m);
  });
});

/** The flat list under `electronFuses:`. */
function fuses(): Record<string, boolean> {
  const block = /^electronFuses:\n((?: {2}.+\n)+)/m.exec(config)?.[1] ?? '';
  return Object.fromEntries(
    Array.from(block.matchAll(/^ {2}(\w+): (true|false)$/gm), ([, name, value]) => [
      name,
      value === 'true',
    ]),
  );
}
