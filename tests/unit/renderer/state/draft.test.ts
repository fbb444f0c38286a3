import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Body, emptyBody } from '#contract/document.ts';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import type { Draft } from '../../../../renderer/state/draft.ts';
import {
  applyToDrafts,
  discardDraft,
  flushDraft,
  forgetDrafts,
  holdDraft,
  openDraft,
  renameTagInDrafts,
} from '../../../../renderer/state/open-drafts.ts';
import { dropCorrection } from '../../../../renderer/state/correction.ts';
import { callQuery, queryClient } from '../../../../renderer/state/query-client.ts';
import { selectReport, setCaret, useWorkspace } from '../../../../renderer/state/workspace.ts';
import { titled } from './autosave-stand.ts';
import { type FakeMain, startFakeMain } from './fake-main.ts';

const copyTitle = (title: string): string => `${title} (copy)`;
const textBody = (text: string) => ({
  ...emptyBody(),
  document: {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  },
});

let main: FakeMain;
const letGo: (() => void)[] = [];

beforeEach(() => {
  main = startFakeMain();
});

afterEach(async () => {
  main.failWith = null;
  for (const end of letGo.splice(0)) end();
  await flushDraft();
  main.stop();
});

function open(report: Report): Draft {
  const draft = openDraft(report, copyTitle);
  letGo.push(holdDraft(draft));
  return draft;
}

function close(): void {
  letGo.pop()?.();
}

describe('an open report', () => {
  it('saves its fields and its text together', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ title: 'Нанкин', tags: ['визит'] });
    draft.setBody(() => textBody('Встреча'), null);
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit')).toMatchObject({
      title: 'Нанкин',
      tags: ['визит'],
      body: textBody('Встреча'),
    });
    expect(main.saveCount).toBe(1);
  });

  it('saves on the revision of its last save', async () => {
    const draft = open(main.add('visit'));
    for (const title of ['a', 'b', 'c']) {
      draft.setFields({ title });
      expect(await flushDraft()).toBe(true);
    }
    expect(main.content('visit').title).toBe('c');
  });

  it('is gone with its unsaved words when the archive is locked over it', async () => {
    const draft = open(main.add('visit'));
    main.failWith = 'disk-full';
    draft.setFields({ title: 'потеряно' });
    expect(await flushDraft()).toBe(false);
    forgetDrafts();
    main.failWith = null;
    draft.setFields({ title: 'после' });
    expect(await flushDraft()).toBe(true);
    expect(main.saveCount).toBe(0);
    expect(openDraft(main.add('visit'), copyTitle)).not.toBe(draft);
  });

  it('does not come back as a copy that was being made when the archive was locked over it', async () => {
    const report = main.add('visit');
    selectReport(report.id);
    const draft = open(report);
    main.saveFromElsewhere('visit', titled('чужой'));
    draft.setFields({ title: 'мой' });
    const release = main.hold('report.create');
    const flushing = flushDraft();
    await vi.waitUntil(() => main.asked.some(({ name }) => name === 'report.create'));
    forgetDrafts();
    release();
    await flushing;
    expect(useWorkspace.getState().selectedId).toBe('visit');
    expect(queryClient.getQueryData(['report.get', { id: 'new-1' }])).toBeUndefined();
  });

  it('reads the text when it is saved, once, and not when it is changed', async () => {
    const draft = open(main.add('visit'));
    let reads = 0;
    const read = () => {
      reads += 1;
      return textBody('a');
    };
    draft.setBody(read, null);
    draft.setFields({ title: 'a' });
    expect(reads).toBe(0);
    await flushDraft();
    expect(draft.getBody()).toEqual(textBody('a'));
    expect(reads).toBe(1);
  });

  it('is saved again with a picture that was on its way, though it has left the screen', async () => {
    const draft = open(main.add('visit'));
    const upload = Promise.withResolvers<void>();
    let isKept = false;
    draft.setBody(() => textBody(isKept ? 'картинка' : ''), upload.promise);
    close();
    const leaving = flushDraft();
    await Promise.resolve();
    expect(main.saveCount).toBe(0);
    isKept = true;
    upload.resolve();
    expect(await leaving).toBe(true);
    expect(main.content('visit').body).toEqual(textBody('картинка'));
  });

  it('is not written on while it stands: a field left open makes no copy of it', async () => {
    const { id } = main.add('visit');
    main.saveFromElsewhere(id, titled('как подписано'), 'signed');
    const draft = open(main.report(id));
    draft.setFields({ topics: [] });
    draft.setBody(() => textBody('поверх'), null);
    expect(await flushDraft()).toBe(true);
    expect(main.asked).toEqual([]);
    expect(draft.getId()).toBe('visit');
  });

  it('is saved when it leaves the screen, without waiting', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ title: 'на ходу' });
    close();
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').title).toBe('на ходу');
  });

  it('keeps its words when it left the screen unsaved, and shows them when it comes back', async () => {
    const report = main.add('visit');
    const draft = open(report);
    main.failWith = 'disk-full';
    draft.setFields({ title: 'не на диске' });
    close();
    expect(await flushDraft()).toBe(false);
    const again = open(report);
    expect(again.fields.getState().title).toBe('не на диске');
    main.failWith = null;
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').title).toBe('не на диске');
  });

  it('is read from the archive again once it was saved and left', async () => {
    const report = main.add('visit');
    open(report).setFields({ title: 'старый' });
    close();
    await flushDraft();
    await Promise.resolve();
    const fresh = open({ ...report, revision: 2, content: titled('из архива') });
    expect(fresh.fields.getState().title).toBe('из архива');
  });

  it('holds back a flush while any report is unsaved, not only the one on screen', async () => {
    const first = open(main.add('first'));
    main.failFor = 'first' as ReportId;
    first.setFields({ title: 'a' });
    close();
    const second = open(main.add('second'));
    second.setFields({ title: 'b' });
    expect(await flushDraft()).toBe(false);
    expect(main.content('second').title).toBe('b');
    main.failFor = null;
    expect(await flushDraft()).toBe(true);
    expect(main.content('first').title).toBe('a');
  });
});

describe('a correction of a text that stands', () => {
  const standing = (): Report => {
    const { id } = main.add('visit');
    main.saveFromElsewhere(id, titled('как подписано'), 'registered');
    return main.report(id);
  };
  const correct = (): Draft => {
    const draft = open(standing());
    draft.correct('опечатка в имени');
    return draft;
  };

  const corrections = () => main.asked.filter(({ name }) => name === 'report.correct');

  it('is kept apart while it is typed, and finished as one revision with its reason', async () => {
    const draft = correct();
    draft.setFields({ title: 'раз' });
    expect(await flushDraft()).toBe(true);
    draft.setFields({ title: 'два' });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').title).toBe('как подписано');
    expect(main.report('visit').correction).toMatchObject({ content: { title: 'два' } });
    await draft.finishCorrection();
    expect(main.content('visit').title).toBe('два');
    expect(main.saveCount).toBe(1);
    expect(corrections()).toMatchObject([{ input: { id: 'visit', reason: 'опечатка в имени' } }]);
    expect(draft.correction.getState().reason).toBeNull();
  });

  it('is finished with words that were not kept yet', async () => {
    const draft = correct();
    draft.setFields({ title: 'не сохранено' });
    await draft.finishCorrection();
    expect(main.content('visit').title).toBe('не сохранено');
    expect(corrections()).toHaveLength(1);
  });

  it('in which nothing was typed leaves no revision', async () => {
    const draft = correct();
    await draft.finishCorrection();
    expect(main.saveCount).toBe(0);
    expect(draft.correction.getState().reason).toBeNull();
  });

  it('waits on disk when the report is left, and goes on when it is opened again', async () => {
    correct().setFields({ title: 'исправлено' });
    close();
    expect(await flushDraft()).toBe(true);
    await Promise.resolve();
    expect(main.content('visit').title).toBe('как подписано');
    const again = open(main.report('visit'));
    expect(again.correction.getState().reason).toBe('опечатка в имени');
    expect(again.fields.getState().title).toBe('исправлено');
    await again.finishCorrection();
    expect(main.content('visit').title).toBe('исправлено');
  });

  it('is joined with what the report has become meanwhile', async () => {
    const draft = correct();
    draft.setFields({ title: 'исправлено' });
    expect(await flushDraft()).toBe(true);
    const theirs = { ...titled('как подписано'), tags: ['порт'] };
    main.saveFromElsewhere('visit', theirs, 'registered');
    applyToDrafts({ seq: 1, changed: 'many', removed: [] });
    await draft.finishCorrection();
    expect(main.content('visit')).toMatchObject({ title: 'исправлено', tags: ['порт'] });
    expect(draft.getId()).toBe('visit');
  });

  it('can be discarded, and the report is then as it was', async () => {
    const draft = correct();
    draft.setFields({ title: 'лишнее' });
    expect(await flushDraft()).toBe(true);
    draft.setFields({ title: 'ещё лишнее' });
    discardDraft(draft);
    await dropCorrection(draft.getId());
    close();
    expect(await flushDraft()).toBe(true);
    expect(main.saveCount).toBe(0);
    const again = open(main.report('visit'));
    expect(again.fields.getState().title).toBe('как подписано');
    expect(again.correction.getState().reason).toBeNull();
  });

  it('that cannot be finished says why, and stays a correction', async () => {
    const draft = correct();
    draft.setFields({ title: 'исправлено' });
    main.failWith = 'disk-full';
    await expect(draft.finishCorrection()).rejects.toMatchObject({ code: 'disk-full' });
    expect(draft.correction.getState()).toEqual({ reason: 'опечатка в имени', isFinishing: false });
    main.failWith = null;
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').title).toBe('как подписано');
  });
});

describe('a report that was saved from elsewhere first', () => {
  it('is left alone; the typed text becomes a copy, which is opened at the same place', async () => {
    const report = main.add('visit');
    selectReport(report.id);
    setCaret(7);
    const draft = open(report);
    main.saveFromElsewhere('visit', titled('чужой'));
    draft.setFields({ title: 'мой' });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').title).toBe('чужой');
    expect(main.content(draft.getId()).title).toBe('мой (copy)');
    expect(useWorkspace.getState()).toMatchObject({ selectedId: draft.getId(), caret: 7 });
    expect(draft.fields.getState().title).toBe('мой (copy)');

    draft.setFields({ place: 'Нанкин' });
    expect(await flushDraft()).toBe(true);
    expect(main.content(draft.getId())).toMatchObject({ title: 'мой (copy)', place: 'Нанкин' });
  });
});

describe('a report that is changed elsewhere while it is open', () => {
  const changedTo = (id: string, revision: number) =>
    ({
      seq: 1,
      changed: [{ row: { id, revision, tags: [] } }],
      removed: [],
    }) as unknown as EventData<'archive.changed'>;
  const theirs = (change: Partial<ReportContent>): ReportContent => ({ ...titled(''), ...change });

  it('takes tags and status over where nothing is unsaved, and saves on them', async () => {
    const draft = open(main.add('visit'));
    main.saveFromElsewhere('visit', theirs({ tags: ['торговля'] }));
    applyToDrafts(changedTo('visit', 2));
    await vi.waitUntil(() => draft.fields.getState().tags.length === 1);
    draft.setFields({ title: 'мой' });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit')).toMatchObject({ title: 'мой', tags: ['торговля'] });
    expect(draft.getId()).toBe('visit');
  });

  it('shows a text restored elsewhere, to whoever draws it', async () => {
    const draft = open(main.add('visit'));
    const shown: Body[] = [];
    draft.onBodyTaken((body) => shown.push(body));
    main.saveFromElsewhere('visit', theirs({ body: textBody('прежний') }));
    applyToDrafts(changedTo('visit', 2));
    await vi.waitUntil(() => shown.length > 0);
    expect(draft.getBody()).toEqual(textBody('прежний'));
    expect(shown).toEqual([textBody('прежний')]);
  });

  it('does not take its own save for a change from elsewhere', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ title: 'мой' });
    await flushDraft();
    applyToDrafts(changedTo('visit', 2));
    draft.setFields({ title: 'мой второй' });
    expect(await flushDraft()).toBe(true);
    expect(main.asked.some(({ name }) => name === 'report.get')).toBe(false);
  });

  it('joins what was typed here with what was changed there', async () => {
    const draft = open(main.add('visit'));
    draft.setBody(() => textBody('набрано'), null);
    draft.setFields({ tags: ['моя'] });
    main.saveFromElsewhere('visit', theirs({ place: 'Нанкин', tags: ['их'] }));
    applyToDrafts(changedTo('visit', 2));
    expect(await flushDraft()).toBe(true);
    const both = { place: 'Нанкин', tags: ['их', 'моя'], body: textBody('набрано') };
    expect(main.content('visit')).toMatchObject(both);
    expect(draft.fields.getState()).toMatchObject({ place: 'Нанкин', tags: ['их', 'моя'] });
    expect(draft.getId()).toBe('visit');
  });

  it('joins what is typed while it reads the other version', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ title: 'раз' });
    main.saveFromElsewhere('visit', theirs({ place: 'Нанкин' }));
    const release = main.hold('report.get');
    const flushing = flushDraft();
    await vi.waitUntil(() => main.asked.some(({ name }) => name === 'report.get'));
    draft.setBody(() => textBody('два'), null);
    release();
    expect(await flushing).toBe(true);
    expect(main.content('visit')).toMatchObject({
      title: 'раз',
      place: 'Нанкин',
      body: textBody('два'),
    });
  });

  it('keeps both texts where both were written on', async () => {
    const report = main.add('visit');
    selectReport(report.id);
    const draft = open(report);
    draft.setBody(() => textBody('мой'), null);
    main.saveFromElsewhere('visit', theirs({ body: textBody('чужой') }));
    applyToDrafts(changedTo('visit', 2));
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').body).toEqual(textBody('чужой'));
    expect(main.content(draft.getId()).body).toEqual(textBody('мой'));
    expect(draft.getId()).not.toBe('visit');
  });

  it('keeps what was typed as a copy where the report was signed', async () => {
    const draft = open(main.add('visit'));
    draft.setBody(() => textBody('мой'), null);
    main.saveFromElsewhere('visit', theirs({ signatory: 'консул' }), 'signed');
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').body).toEqual(emptyBody());
    expect(main.content(draft.getId())).toMatchObject({ signatory: '', body: textBody('мой') });
  });

  it('keeps what was typed as a copy where the report was deleted', async () => {
    const report = main.add('visit');
    selectReport(report.id);
    const draft = open(report);
    draft.setBody(() => textBody('мой'), null);
    main.deleteFromElsewhere('visit');
    applyToDrafts({ seq: 1, changed: [], removed: [report.id] });
    expect(useWorkspace.getState().selectedId).toBe('visit');
    expect(await flushDraft()).toBe(true);
    expect(main.content(draft.getId()).body).toEqual(textBody('мой'));
  });

  it('leaves the screen where it was deleted and nothing is unsaved', () => {
    const report = main.add('visit');
    selectReport(report.id);
    open(report);
    applyToDrafts({ seq: 1, changed: [], removed: [report.id] });
    expect(useWorkspace.getState().selectedId).toBeNull();
  });

  it('reads a report again that was changed after it was read and left', () => {
    const report = main.add('visit');
    const { queryKey } = callQuery('report.get', { id: report.id });
    queryClient.setQueryData(queryKey, report);
    applyToDrafts(changedTo('visit', 1));
    expect(queryClient.getQueryData(queryKey)).toBe(report);
    applyToDrafts(changedTo('visit', 2));
    expect(queryClient.getQueryData(queryKey)).toBeUndefined();
  });

  it('takes a tag over under its new name, though no revision came of it', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ tags: ['порт'], title: 'Слово ' });
    await flushDraft();
    const renamed = { ...main.content('visit'), tags: ['гавань'], title: 'Слово' };
    main.rename('visit', renamed);
    const row = { id: 'visit', revision: 2, tags: ['гавань'] };
    applyToDrafts({
      seq: 1,
      changed: [{ row }],
      removed: [],
    } as unknown as EventData<'archive.changed'>);
    await vi.waitUntil(() => draft.fields.getState().tags[0] === 'гавань');
    expect(draft.fields.getState().title).toBe('Слово ');
    draft.setFields({ title: 'Слово за словом' });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit').tags).toEqual(['гавань']);
  });

  it('brings no old name of a tag back with words that were on their way', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ tags: ['порт'] });
    await flushDraft();
    draft.setFields({ title: 'на ходу' });
    main.rename('visit', { ...main.content('visit'), tags: ['гавань'] });
    renameTagInDrafts('порт', 'гавань');
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit')).toMatchObject({ title: 'на ходу', tags: ['гавань'] });
  });

  it('follows a commit of many reports too', async () => {
    const draft = open(main.add('visit'));
    main.saveFromElsewhere('visit', theirs({ tags: ['общая'] }));
    applyToDrafts({ seq: 1, changed: 'many', removed: [] });
    await vi.waitUntil(() => draft.fields.getState().tags.length === 1);
    draft.setFields({ title: 'мой' });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit')).toMatchObject({ title: 'мой', tags: ['общая'] });
  });

  it('joins what was typed while many reports were edited, and makes no copy', async () => {
    const draft = open(main.add('visit'));
    draft.setFields({ title: 'до' });
    await flushDraft();
    main.saveFromElsewhere('visit', { ...titled('до'), tags: ['порт'] });
    draft.setFields({ title: 'во время' });
    applyToDrafts({ seq: 1, changed: 'many', removed: [] });
    expect(await flushDraft()).toBe(true);
    expect(main.content('visit')).toMatchObject({ title: 'во время', tags: ['порт'] });
    expect(draft.fields.getState().tags).toEqual(['порт']);
    expect(main.asked.map(({ name }) => name)).not.toContain('report.create');
  });
});
