// Packs the program as electron-builder.yml says, for Linux and without a network: around Electron's
// own distribution where it was downloaded, else around a made-up one that starts the stand-in.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { root } from '../run/root.ts';
import { chooseEngine, standInDist } from '../stand-in/choose-engine.ts';

export type Packed = {
  readonly executable: string;
  /** The program's files; native modules lie beside it in `app.asar.unpacked`. */
  readonly asar: string;
};

/** Packs what lies in dist/ into a new folder under `folder`. */
export async function packProgram(folder: string): Promise<Packed> {
  const output = path.join(folder, 'release');
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    projectDir: root,
    publish: 'never',
    config: {
      directories: { output },
      electronDist: electronDistribution(folder),
      // A script has no fuses to flip, and Playwright drives Electron by what they forbid.
      electronFuses: null,
    },
  });
  const unpacked = path.join(output, 'linux-unpacked');
  return {
    executable: path.join(unpacked, 'chancery'),
    asar: path.join(unpacked, 'resources', 'app.asar'),
  };
}

function electronDistribution(folder: string): string {
  const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  if (chooseEngine() === 'electron') return path.join(electron, 'dist');
  return makeDistribution(path.join(folder, 'electron'));
}

/** The files that electron-builder looks for in a distribution; only the executable is of use. */
function makeDistribution(folder: string): string {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  const executable = path.join(folder, 'electron');
  writeFileSync(
    executable,
    `#!/bin/sh\nSTAND_IN_EXECUTABLE="$0" exec '${path.join(standInDist, 'electron')}' "$@"\n`,
  );
  chmodSync(executable, 0o755);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) {
    writeFileSync(path.join(folder, name), '');
  }
  return folder;
}
