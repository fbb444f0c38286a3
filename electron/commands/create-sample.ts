import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { ArchiveStatus } from '#contract/archive.ts';
import { Mission } from '#contract/mission.ts';
import { createArchive, inspectArchive, openArchive, type Archive } from '../archive/archive.ts';
import { AppError } from '#contract/errors.ts';
import type { Context } from './context.ts';
import { importFiles } from './import-files.ts';
import { announceArchive, closeArchive } from './open-archive.ts';

/** The sample holds fiction only, so its password is known to everybody. */
export const samplePassword = 'chancery-sample';

/** Opens the archive of fictional reports, making it first if it is not there. */
export async function createSample(context: Context): Promise<ArchiveStatus> {
  await closeArchive(context);
  const archive = (await openExistingSample(context)) ?? (await makeSample(context));
  context.session.open(archive, { mustSetPassword: false });
  return announceArchive(context);
}

async function openExistingSample({ places, clock }: Context): Promise<Archive | null> {
  try {
    inspectArchive(places.sampleArchive);
  } catch (error) {
    if (error instanceof AppError && error.code === 'missing-file') return null;
    throw error;
  }
  return openArchive(places.sampleArchive, {
    with: 'password',
    secret: samplePassword,
    clock,
  });
}

async function makeSample({ places, clock, queue }: Context): Promise<Archive> {
  const missionFile = await readFile(path.join(places.sampleReports, 'mission.json'), 'utf8');
  const { archive } = await createArchive(places.sampleArchive, {
    password: samplePassword,
    mission: v.parse(Mission, JSON.parse(missionFile)),
    clock,
  });
  try {
    await importFiles([places.sampleReports], {
      archive,
      queue,
      clock,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onCommitted: () => undefined,
    });
  } catch (error) {
    // Half a sample would be opened as the whole one from then on.
    archive.close();
    await rm(places.sampleArchive, { recursive: true, force: true });
    throw error;
  }
  return archive;
}
