// The one table of what the window may ask of the main process. Names are noun.verb; every field
// is plain JSON; main refuses whatever does not fit the input schema.
//
// Three kinds: a `read` does not wait; a `write` runs one at a time in the archive's queue;
// a `job` answers once it has started and goes on in batches, each taking its turn in that queue.
import * as v from 'valibot';
import { ArchivePlace, ArchiveStatus, Created, Password } from './archive.ts';
import { AuditCheck, AuditEntry } from './audit.ts';
import { DictionaryWord, NamePage } from './dictionary.ts';
import { Exported } from './exports.ts';
import {
  CompareInput,
  Comparison,
  RestoreInput,
  Revision,
  RevisionNote,
  RevisionNumber,
} from './history.ts';
import {
  JobId,
  ReportId,
  SavedSearchId,
  SeriesId,
  TagId,
  TemplateId,
  UndoToken,
  VisaId,
} from './ids.ts';
import { ImportSource, Started } from './imports.ts';
import { Language } from './language.ts';
import {
  CorrectInput,
  Life,
  MoveInput,
  NewVisa,
  Reference,
  RegisterInput,
  Registered,
  Visa,
} from './life.ts';
import { Mission } from './mission.ts';
import { DraftPatch, Report, ReportContent, ReportKind, Saved, TagName } from './report.ts';
import { SavedSearch, Search, SearchName } from './search.ts';
import { SeriesInput, SeriesState } from './series.ts';
import { Settings, SettingsInForce } from './settings.ts';
import { BulkEdit, Edited, Tag, TagColour, TagNames } from './tag.ts';
import { CountedTopic, TopicList } from './topic.ts';
import { Template, TemplateRef, TemplateTitle } from './template.ts';
import { DeleteInput, TrashRow } from './trash.ts';
import { Workspace } from './workspace.ts';

type Schema = v.GenericSchema<unknown, unknown>;
type Call<K extends string, I extends Schema, O extends Schema> = {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
};
type Shape<I, O> = { readonly input: I; readonly output: O };

const read = <I extends Schema, O extends Schema>(shape: Shape<I, O>): Call<'read', I, O> => ({
  kind: 'read',
  ...shape,
});
const write = <I extends Schema, O extends Schema>(shape: Shape<I, O>): Call<'write', I, O> => ({
  kind: 'write',
  ...shape,
});
const job = <I extends Schema, O extends Schema>(shape: Shape<I, O>): Call<'job', I, O> => ({
  kind: 'job',
  ...shape,
});

const Nothing = v.strictObject({});
const oneReport = v.strictObject({ id: ReportId });

export const calls = {
  'settings.get': read({ input: Nothing, output: SettingsInForce }),
  'settings.save': read({ input: Settings, output: SettingsInForce }),

  'archive.status': read({ input: Nothing, output: ArchiveStatus }),
  'archive.create': read({
    input: v.strictObject({ password: Password, place: ArchivePlace, mission: Mission }),
    output: Created,
  }),
  'archive.createSample': read({ input: Nothing, output: ArchiveStatus }),
  'archive.choose': read({ input: Nothing, output: ArchiveStatus }),
  'archive.unlock': read({
    input: v.strictObject({
      with: v.picklist(['password', 'recovery-key']),
      secret: v.pipe(v.string(), v.maxLength(1000)),
    }),
    output: ArchiveStatus,
  }),
  'archive.setPassword': write({
    input: v.strictObject({ password: Password }),
    output: ArchiveStatus,
  }),
  'archive.lock': read({ input: Nothing, output: ArchiveStatus }),

  /** Reads the whole audit chain; about half a second for 100,000 entries. */
  'archive.verifyAudit': read({ input: Nothing, output: AuditCheck }),
  /** Latest first, `auditPageLength` at a time; of one report, tag or template, or of everything. */
  'audit.list': read({
    input: v.strictObject({
      object: v.nullable(v.pipe(v.string(), v.uuid())),
      /** Entries older than this one; null begins with the latest. */
      before: v.nullable(v.pipe(v.number(), v.integer())),
    }),
    output: v.array(AuditEntry),
  }),

  'mission.get': read({ input: Nothing, output: Mission }),
  'mission.save': write({ input: Mission, output: Mission }),

  'workspace.get': read({ input: Nothing, output: Workspace }),
  'workspace.save': write({ input: Workspace, output: Nothing }),

  'savedSearch.list': read({ input: Nothing, output: v.array(SavedSearch) }),
  'savedSearch.create': write({
    input: v.strictObject({ name: SearchName, search: Search }),
    output: SavedSearch,
  }),
  'savedSearch.rename': write({
    input: v.strictObject({ id: SavedSearchId, name: SearchName }),
    output: Nothing,
  }),
  'savedSearch.delete': write({
    input: v.strictObject({ id: SavedSearchId }),
    output: Nothing,
  }),

  /** Latest first, each search once. */
  'searchHistory.list': read({ input: Nothing, output: v.array(Search) }),
  'searchHistory.add': write({ input: Search, output: Nothing }),
  'searchHistory.clear': write({ input: Nothing, output: Nothing }),

  'report.get': read({ input: oneReport, output: Report }),
  'report.create': write({
    input: v.strictObject({
      kind: ReportKind,
      language: Language,
      /** Given when a text is to be kept beside one that somebody else saved first. */
      content: v.nullable(ReportContent),
      /** Its kind and words are taken then, and mission, author and day filled in. */
      template: v.exactOptional(TemplateRef),
    }),
    output: Report,
  }),
  'report.saveDraft': write({ input: DraftPatch, output: Saved }),
  /** Plain texts of a screenful of hits, from which the window cuts its snippets. */
  'report.texts': read({
    input: v.strictObject({ ids: v.pipe(v.array(ReportId), v.maxLength(100)) }),
    output: v.array(v.strictObject({ id: ReportId, text: v.string() })),
  }),
  'report.exportPdf': read({ input: oneReport, output: Exported }),

  /** Latest first. */
  'report.history': read({ input: oneReport, output: v.array(RevisionNote) }),
  'report.revision': read({
    input: v.strictObject({ id: ReportId, revision: RevisionNumber }),
    output: Revision,
  }),
  'report.compare': read({ input: CompareInput, output: Comparison }),
  'report.restore': write({ input: RestoreInput, output: Saved }),

  /** Ours in their order, then the office's own in the order they were made. */
  /** By name. */
  'tag.list': read({ input: Nothing, output: v.array(Tag) }),
  /** Throws 'tag-exists' with the other tag's `id`: the two can be merged. */
  'tag.rename': job({ input: v.strictObject({ id: TagId, name: TagName }), output: Edited }),
  'tag.describe': job({
    input: v.strictObject({ id: TagId, names: TagNames, colour: TagColour }),
    output: Edited,
  }),
  'tag.merge': job({
    input: v.strictObject({
      ids: v.pipe(v.array(TagId), v.minLength(1), v.maxLength(1_000)),
      into: TagId,
    }),
    output: Edited,
  }),
  'tag.delete': job({ input: v.strictObject({ id: TagId }), output: Edited }),
  'report.bulkEdit': job({ input: BulkEdit, output: Edited }),
  /** Takes back the last edit of tags or reports; answers with the reports it changed. */
  'edit.undo': job({ input: v.strictObject({ token: UndoToken }), output: v.array(ReportId) }),

  'topic.list': read({ input: Nothing, output: v.array(CountedTopic) }),
  'topic.save': write({
    input: v.strictObject({ topics: TopicList }),
    output: v.array(CountedTopic),
  }),

  'dictionary.list': read({ input: Nothing, output: v.array(v.string()) }),
  'dictionary.add': write({ input: v.strictObject({ word: DictionaryWord }), output: Nothing }),
  'dictionary.delete': write({ input: v.strictObject({ word: DictionaryWord }), output: Nothing }),
  /** Names of people and places, a page of reports at a time. */
  'dictionary.names': read({
    input: v.strictObject({ after: v.nullable(ReportId) }),
    output: NamePage,
  }),

  'template.list': read({ input: Nothing, output: v.array(Template) }),
  'template.saveFromReport': write({
    input: v.strictObject({ id: ReportId, title: TemplateTitle }),
    output: Template,
  }),
  'template.rename': write({
    input: v.strictObject({ id: TemplateId, title: TemplateTitle }),
    output: Nothing,
  }),
  'template.delete': write({ input: v.strictObject({ id: TemplateId }), output: Nothing }),

  'report.life': read({ input: oneReport, output: Life }),
  'report.move': write({ input: MoveInput, output: Saved }),
  'report.register': write({ input: RegisterInput, output: Registered }),
  /** Keeps what is typed over a registered text until it is finished; the report stays as it is. */
  'correction.keep': write({ input: CorrectInput, output: Saved }),
  'correction.drop': write({ input: oneReport, output: Nothing }),
  /** The only way to change a registered text; its number and date stay. Ends what was begun. */
  'report.correct': write({ input: CorrectInput, output: Saved }),
  /** In the order typed, each with the report it means or none. */
  'report.references': read({ input: oneReport, output: v.array(Reference) }),
  'visa.give': write({
    input: v.strictObject({ id: ReportId, visa: NewVisa }),
    output: v.array(Visa),
  }),
  'visa.withdraw': write({
    input: v.strictObject({ id: ReportId, visa: VisaId }),
    output: v.array(Visa),
  }),

  /** As they stand this year; the series of all other kinds comes last. */
  'series.list': read({ input: Nothing, output: v.array(SeriesState) }),
  'series.save': write({ input: SeriesInput, output: SeriesState }),
  'series.delete': write({ input: v.strictObject({ id: SeriesId }), output: Nothing }),

  'report.delete': write({ input: DeleteInput, output: Nothing }),
  'report.undelete': write({ input: oneReport, output: Nothing }),
  /** Last deleted first. */
  'trash.list': read({ input: Nothing, output: v.array(TrashRow) }),
  'trash.empty': write({
    input: v.strictObject({ ids: v.pipe(v.array(ReportId), v.maxLength(10_000)) }),
    output: Nothing,
  }),

  'import.start': job({ input: ImportSource, output: Started }),
  /** Stops an import or an edit of many reports; what is done by then stays. */
  'job.cancel': read({ input: v.strictObject({ jobId: JobId }), output: Nothing }),

  /** First answer to the event `window.closing`: the page lives and is saving. */
  'window.hearClosing': read({ input: Nothing, output: Nothing }),
  /** Second answer: whether everything typed is on disk. */
  'window.confirmClose': read({
    input: v.strictObject({ isSaved: v.boolean() }),
    output: Nothing,
  }),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<K extends CallName> = v.InferOutput<Calls[K]['input']>;
export type CallOutput<K extends CallName> = v.InferOutput<Calls[K]['output']>;

/** What is too large for a call, over the app's own protocol; relative to the window's origin. */
export const bulkPaths = {
  /** One ReportRow a line, newest first. */
  rows: '/archive/rows',
  /**
   * One SearchDocument or `{removed: id, seq}` a line, oldest change first; `?since=SEQ`. Ends at a
   * page's size: whoever reads asks again from the last `seq` until nothing comes.
   */
  searchFeed: '/archive/search-feed',
  /** Parts of the saved search index, read by GET and written by PUT as `search-snapshot.ts` says. */
  searchSnapshot: '/archive/search-snapshot',
  /** Pictures, read by GET and sent by PUT as `attachment.ts` says. */
  attachment: '/archive/attachment',
  /** The page that is printed, for `?id=REPORT`. */
  preview: '/archive/preview',
} as const;
