import './page-globals.ts';
import { createPackage } from '@electron/asar';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { chooseEngine, standInDist } from '../choose-engine.ts';
import { appFolder, expect, newUserData, test } from './program.ts';

async function pack(folder: string): Promise<string> {
  const resources = path.join(folder, 'resources');
  await mkdir(resources);
  const target = path.join(resources, 'app.asar');
  await createPackage(appFolder, target);
  return target;
}

test('a packed program runs from its archive', async ({ startProgram }) => {
  const userData = await newUserData();
  const target = await pack(userData);
  const { app, page } = await startProgram({ userData, target });
  expect(await page.evaluate(() => bridge.echo('из архива'))).toBe('из архива');
  expect(await app.evaluate(({ app: program }) => program.getVersion())).toBe('1.2.3');
});

test('an executable runs the archive beside it', async ({ startProgram }) => {
  test.skip(chooseEngine() === 'electron', 'Electron’s own executable would have to be copied');
  const userData = await newUserData();
  await pack(userData);
  const executable = path.join(userData, 'conformance-app');
  await symlink(path.join(standInDist, 'electron'), executable);
  const { app } = await startProgram({ userData, executable });
  const seen = await app.evaluate(({ app: program }) => [
    program.isPackaged,
    program.getPath('exe'),
    process.resourcesPath,
  ]);
  expect(seen).toEqual([true, executable, path.join(userData, 'resources')]);
});
