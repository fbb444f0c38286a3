import { describe, expect, it } from 'vitest';
import type { Attachment } from '#contract/attachment.ts';
import type { ReportContent } from '#contract/report.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { keepPicture } from '../../electron/commands/keep-picture.ts';
import { reportPage } from '../../electron/commands/print-report.ts';
import { bodyFrom, image, paragraph } from '../support/build-body.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { buildPng } from '../support/build-picture.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

const png = buildPng(64, 48);
const yesterday = '2026-11-21T12:00:00.000Z';
const now = '2026-11-22T12:00:00.000Z';

const keep = (archive: Archive, bytes: Buffer = png): Attachment =>
  keepPicture(archive, 'порт.png', bytes);

const showing = (...shown: readonly Attachment[]): ReportContent =>
  buildContent({ body: bodyFrom(paragraph('Порт'), ...shown.map(({ id }) => image(id))) });

const insert = (archive: Archive, content: ReportContent, createdAt = yesterday) =>
  archive.reports.insert(buildNewReport({ content, createdAt }));

const isKept = (archive: Archive, { id }: Attachment): boolean =>
  archive.attachments.some([id]).length === 1;

const actionsOf = (archive: Archive): string[] =>
  archive.audit.list({ object: null, before: null }).map(({ action }) => action);

describe('a picture', () => {
  it('is given back to the last byte, with what its header says', async () => {
    const { archive } = await makeTestArchive();
    const added = keep(archive);
    expect(added).toEqual({
      id: added.id,
      mediaType: 'image/png',
      name: 'порт.png',
      size: png.length,
      width: 64,
      height: 48,
    });
    const { bytes, ...note } = archive.attachments.get(added.id);
    expect(Buffer.from(bytes).equals(png)).toBe(true);
    expect(note).toEqual(added);
    expect(archive.check().problems).toEqual([]);
  });

  it('is kept once, under its first name, and audited once', async () => {
    const { archive } = await makeTestArchive();
    const first = keep(archive);
    expect(keepPicture(archive, 'копия.png', png)).toEqual(first);
    const added = archive.audit.list({ object: first.id, before: null });
    expect(added).toMatchObject([
      { action: 'attachment.added', details: { name: 'порт.png', size: png.length } },
    ]);
  });

  it('that is not there is not found, and a text that shows it is saved all the same', async () => {
    const { archive } = await makeTestArchive();
    const body = bodyFrom(image('a'.repeat(64), { alt: 'Порт', caption: 'Нинбо' }));
    const { id } = insert(archive, buildContent({ body }));
    expect(archive.reports.get(id).content.body).toEqual(body);
    expect(() => archive.attachments.get('a'.repeat(64))).toThrow('not-found');
    const page = await reportPage(archive, id);
    expect(page).not.toContain('<img');
    expect(page).toContain('<div class="missing">Порт</div><figcaption>Нинбо</figcaption>');
  });

  it('cannot be changed, nor deleted while a revision shows it, by any program', async () => {
    const { archive, folder } = await makeTestArchive();
    insert(archive, showing(keep(archive)));
    archive.close();
    const connection = await openTestConnection(folder);
    expect(() => connection.exec(`UPDATE attachments SET name = 'x'`)).toThrow(/only added/);
    expect(() => connection.exec('DELETE FROM attachments')).toThrow(/a revision shows/);
  });

  it('whose bytes are not those of its id is found by the check', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = keep(archive);
    insert(archive, showing({ ...keep(archive), id }));
    archive.close();
    const connection = await openTestConnection(folder);
    connection.exec('DROP TRIGGER attachments_are_not_changed');
    connection.exec(`UPDATE attachments SET bytes = zeroblob(size)`);
    connection.close();
    expect((await openTestArchive(folder)).check().problems).toEqual([`hash: attachment ${id}`]);
  });
});

describe('a report that shows a picture', () => {
  it('is one with an attachment to the search, and no longer without it', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive, showing(keep(archive)));
    expect(archive.reports.searchDocument(id).hasAttachment).toBe(true);
    archive.reports.save({ id, baseRevision: 1, content: buildContent() }, now);
    expect(archive.reports.searchDocument(id).hasAttachment).toBe(false);
  });

  it('is found by its caption and by what it shows', async () => {
    const { archive } = await makeTestArchive();
    const shown = image(keep(archive).id, { alt: 'Причал на закате', caption: 'Порт Нинбо' });
    const { id } = insert(archive, buildContent({ body: bodyFrom(shown) }));
    expect(archive.reports.texts([id])).toEqual([{ id, text: 'Порт Нинбо\nПричал на закате' }]);
  });
});

describe('a picture nothing shows any more', () => {
  it('stays while an earlier revision shows it', async () => {
    const { archive, folder } = await makeTestArchive();
    const picture = keep(archive);
    const { id } = insert(archive, showing(picture), now);
    archive.reports.save({ id, baseRevision: 1, content: buildContent() }, now);
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.revisions.list(id)).toHaveLength(2);
    expect(isKept(again, picture)).toBe(true);
  });

  it('goes with the revisions that are thinned out, in the audit too', async () => {
    const { archive, folder } = await makeTestArchive();
    const [old, fresh] = [keep(archive), keep(archive, buildPng(8, 8))];
    const { id } = insert(archive, showing(old));
    archive.reports.save({ id, baseRevision: 1, content: showing(fresh) }, yesterday);
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.revisions.list(id).map(({ revision }) => revision)).toEqual([2]);
    expect([isKept(again, old), isKept(again, fresh)]).toEqual([false, true]);
    expect(actionsOf(again).slice(0, 2)).toEqual(['attachments.dropped', 'revisions.thinned']);
    expect(again.check().problems).toEqual([]);
  });

  it('stays while it waits for the save that will show it', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive, showing());
    const pasted = keep(archive);
    archive.trash.put(id, '', '2026-10-01T12:00:00.000Z');
    archive.trash.empty([id], new Date(now));
    expect(isKept(archive, pasted)).toBe(true);
  });

  it('goes when the trash is emptied, unless another report shows it', async () => {
    const { archive } = await makeTestArchive();
    const [own, shared] = [keep(archive), keep(archive, buildPng(8, 8))];
    const { id } = insert(archive, showing(own, shared));
    insert(archive, showing(shared));
    archive.trash.put(id, '', '2026-10-01T12:00:00.000Z');
    expect(isKept(archive, own)).toBe(true);
    archive.trash.empty([id], new Date(now));
    expect([isKept(archive, own), isKept(archive, shared)]).toEqual([false, true]);
    expect(actionsOf(archive)[0]).toBe('attachments.dropped');
    expect(archive.check().problems).toEqual([]);
  });

  it('stays while a template shows it', async () => {
    const { archive, folder } = await makeTestArchive();
    const picture = keep(archive);
    const { ref } = archive.templates.add('С гербом', showing(picture), now);
    archive.close();
    const again = await openTestArchive(folder);
    expect(isKept(again, picture)).toBe(true);
    again.templates.delete(ref);
    again.close();
    expect(isKept(await openTestArchive(folder), picture)).toBe(false);
  });

  it('leaves no byte in the database', async () => {
    const { archive, folder } = await makeTestArchive();
    keep(archive);
    archive.close();
    const connection = await openTestConnection(folder);
    expect(connection.prepare('SELECT id FROM attachments').all()).toEqual([]);
  });
});

describe('the printed page', () => {
  it('holds the picture itself at its width, with what it shows for who does not see it', async () => {
    const { archive } = await makeTestArchive();
    const { id: attachment } = keep(archive);
    const shown = image(attachment, { alt: 'Порт "Нинбо"', caption: 'Вид <с моря>', width: 50 });
    const { id } = insert(archive, buildContent({ body: bodyFrom(shown) }));
    expect(await reportPage(archive, id)).toContain(
      `<figure><img src="data:image/png;base64,${png.toString('base64')}" width="50%" ` +
        'alt="Порт &quot;Нинбо&quot;"><figcaption>Вид &lt;с моря&gt;</figcaption></figure>',
    );
  });
});

it('a report without pictures is as it was', async () => {
  const { archive } = await makeTestArchive();
  const { id } = insert(archive, buildContent({ body: bodyOf('Порт') }));
  expect(await reportPage(archive, id)).not.toContain('<figure>');
  expect(archive.reports.searchDocument(id).hasAttachment).toBe(false);
});
