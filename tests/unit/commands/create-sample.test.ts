import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { createSample } from '../../../electron/commands/create-sample.ts';
import { lockArchive } from '../../../electron/commands/open-archive.ts';
import { buildNewReport } from '../../support/build-report.ts';
import { createFakeContext } from '../../support/fake-context.ts';
import { makeTestArchive } from '../../support/test-archive.ts';

describe('the sample archive', () => {
  it('is made from the reports that ship, opened, and opened again as it was left', async () => {
    const context = createFakeContext();
    const status = { state: 'open', name: 'sample', isSample: true, mustSetPassword: false };
    expect(await createSample(context)).toMatchObject(status);
    expect(context.publisher.of('archive.stateChanged')).toMatchObject([status]);
    const archive = context.session.require();
    const shipped = archive.reports.count();
    expect(shipped).toBeGreaterThanOrEqual(12);
    expect(archive.mission.get().name.ru).not.toBe('');

    archive.reports.insert(buildNewReport());
    await lockArchive(context);
    expect(await createSample(context)).toMatchObject(status);
    expect(context.session.require().reports.count()).toBe(shipped + 1);
    await lockArchive(context);
  });

  it('takes the place of the archive that was open', async () => {
    const context = createFakeContext();
    const { archive } = await makeTestArchive();
    context.session.open(archive, { mustSetPassword: false });
    await createSample(context);
    expect(() => archive.reports.count()).toThrow('locked');
    expect(context.settings.lastArchive()).toBe(context.places.sampleArchive);
    await lockArchive(context);
  });

  it('is made whole at the next try when it could not be filled at the first', async () => {
    const context = createFakeContext();
    let turns = 0;
    const fullAfterFirstTurn = {
      ...context.queue,
      run: async <T>(work: () => T | Promise<T>): Promise<T> => {
        turns += 1;
        if (turns > 1) throw new AppError('disk-full');
        return work();
      },
    };
    await expect(createSample({ ...context, queue: fullAfterFirstTurn })).rejects.toThrow(
      'disk-full',
    );
    expect(context.session.status().state).toBe('none');

    await createSample(context);
    expect(context.session.require().reports.count()).toBeGreaterThanOrEqual(12);
    await lockArchive(context);
  });

  it('is not made over something else', async () => {
    const context = createFakeContext();
    mkdirSync(context.places.sampleArchive);
    writeFileSync(path.join(context.places.sampleArchive, 'письмо.txt'), 'x');
    await expect(createSample(context)).rejects.toMatchObject({ code: 'foreign-file' });
    expect(context.session.status().state).toBe('none');
  });
});
