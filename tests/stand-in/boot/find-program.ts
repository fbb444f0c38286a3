// Finds the program that the command line names: a folder, a script, or a packed archive.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unpackAsar } from './unpack-asar.ts';

export type FoundProgram = {
  readonly appPath: string;
  readonly mainFile: string;
  readonly name: string;
  readonly version: string;
  readonly isPackaged: boolean;
  readonly resourcesPath: string;
};

type Manifest = {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
};

/** `argument` is the first argument that is no switch; none means an archive beside the executable. */
export async function findProgram(
  argument: string | undefined,
  executable: string,
): Promise<FoundProgram> {
  const target = path.resolve(argument ?? path.dirname(executable));
  const archive = archiveOf(target);
  if (archive !== null) {
    const appPath = await unpackAsar(archive);
    return { ...programIn(appPath), isPackaged: true, resourcesPath: path.dirname(archive) };
  }
  const resourcesPath = path.join(path.dirname(executable), 'resources');
  if (statSync(target).isDirectory()) {
    return { ...programIn(target), isPackaged: false, resourcesPath };
  }
  return {
    appPath: path.dirname(target),
    mainFile: target,
    name: 'Electron',
    version: '0.0.0',
    isPackaged: false,
    resourcesPath,
  };
}

function archiveOf(target: string): string | null {
  if (path.extname(target) === '.asar') return target;
  const beside = path.join(target, 'resources', 'app.asar');
  return existsSync(beside) ? beside : null;
}

function programIn(appPath: string) {
  const manifest = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8')) as Manifest;
  return {
    appPath,
    mainFile: path.join(appPath, manifest.main ?? 'index.js'),
    name: manifest.productName ?? manifest.name ?? 'Electron',
    version: manifest.version ?? '0.0.0',
  };
}
