import path from 'node:path';
import { app } from 'electron';
import type { Places } from '../commands/context.ts';

/**
 * All the program writes by itself stays under one folder. CHANCERY_HOME moves it, for a stick that
 * carries program and archive together, and for tests.
 */
export function settleUserData(): void {
  const home = process.env['CHANCERY_HOME'];
  if (home) app.setPath('userData', path.resolve(home));
}

/** Settings, logs and Chromium's profile; no word of the archive. */
export function stateFilePath(): string {
  return path.join(app.getPath('userData'), 'settings.json');
}

export function logFolder(): string {
  return path.join(app.getPath('userData'), 'logs');
}

export function places(): Places {
  const portable = process.env['CHANCERY_HOME'];
  return {
    archives: portable ? path.resolve(portable) : path.join(app.getPath('documents'), 'Chancery'),
    sampleArchive: path.join(app.getPath('userData'), 'sample-archive'),
    sampleReports: path.join(app.getAppPath(), 'resources', 'sample'),
  };
}

/** The built page that the protocol serves. */
export function rendererFolder(): string {
  return path.join(app.getAppPath(), 'dist', 'renderer');
}

export function preloadPath(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'preload.cjs');
}
