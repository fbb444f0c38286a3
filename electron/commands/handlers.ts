import type { CallInput, CallName, CallOutput } from '#contract/calls.ts';
import type { SettingsInForce } from '#contract/settings.ts';
import { listBuiltIn } from '../core/templates/built-in.ts';
import type { Context } from './context.ts';
import { compareRevisions } from './compare-revisions.ts';
import { createArchive } from './create-archive.ts';
import { createReport } from './create-report.ts';
import { createSavedSearch } from './create-saved-search.ts';
import { createSample } from './create-sample.ts';
import { bulkEdit, deleteTag, describeTag, mergeTags, renameTag, undoEdit } from './edit-tags.ts';
import { exportPdf } from './export-pdf.ts';
import { chooseArchive, lockArchive, setPassword, unlockArchive } from './open-archive.ts';
import {
  correctReport,
  giveVisa,
  keepCorrection,
  moveReport,
  registerReport,
  resolveReferences,
  withdrawVisa,
} from './report-life.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveDraft } from './save-draft.ts';
import { saveTopics } from './save-topics.ts';
import { startImport } from './start-import.ts';
import { deleteReport, emptyTrash, undeleteReport } from './trash-reports.ts';
import { createWriteQueue } from './write-queue.ts';

export type Handlers = {
  readonly [K in CallName]: (input: CallInput<K>) => CallOutput<K> | Promise<CallOutput<K>>;
};

/** Every call of the contract and what answers it; a missing or misspelt one does not compile. */
export function createHandlers(context: Context): Handlers {
  const { session, settings, publisher } = context;
  const settingsInForce = (): SettingsInForce => {
    const current = settings.get();
    return { settings: current, locale: current.locale ?? settings.systemLocale() };
  };

  // Opening takes seconds; two at once would leave one archive open that nobody knows of.
  const { run: oneByOne } = createWriteQueue();
  // The last edit alone can be taken back, so that two must not run into each other.
  const { run: editInTurn } = createWriteQueue();

  return {
    'settings.get': settingsInForce,
    'settings.save': async (input) => {
      await settings.save(input);
      publisher.publish('settings.changed', settingsInForce());
      return settingsInForce();
    },

    'archive.status': () => session.status(),
    'archive.create': (input) => oneByOne(() => createArchive(context, input)),
    'archive.createSample': () => oneByOne(() => createSample(context)),
    'archive.choose': () => oneByOne(() => chooseArchive(context)),
    'archive.unlock': (input) => oneByOne(() => unlockArchive(context, input)),
    'archive.setPassword': (input) => setPassword(context, input),
    'archive.lock': () => oneByOne(() => lockArchive(context)),

    'archive.verifyAudit': () =>
      session.require().verifyAudit((progress) => publisher.publish('audit.progress', progress)),
    'audit.list': (input) => session.require().audit.list(input),

    'mission.get': () => session.require().mission.get(),
    'mission.save': (input) => {
      session.require().mission.save(input);
      return input;
    },

    'workspace.get': () => session.require().workspace.get(),
    'workspace.save': (input) => {
      session.require().workspace.save(input);
      return {};
    },

    'savedSearch.list': () => session.require().searches.list(),
    'savedSearch.create': (input) => createSavedSearch(context, input),
    'savedSearch.rename': ({ id, name }) => {
      session.require().searches.rename(id, name);
      return {};
    },
    'savedSearch.delete': ({ id }) => {
      session.require().searches.delete(id);
      return {};
    },

    'searchHistory.list': () => session.require().searches.history(),
    'searchHistory.add': (input) => {
      session.require().searches.remember(input);
      return {};
    },
    'searchHistory.clear': () => {
      session.require().searches.forgetHistory();
      return {};
    },

    'report.get': ({ id }) => session.require().reports.get(id),
    'report.create': (input) => createReport(context, input),
    'report.saveDraft': (input) => saveDraft(context, input),
    'report.texts': ({ ids }) => session.require().reports.texts(ids),
    'report.exportPdf': ({ id }) => exportPdf(context, id),

    'report.history': ({ id }) => session.require().revisions.list(id),
    'report.revision': ({ id, revision }) => session.require().revisions.get(id, revision),
    'report.compare': (input) => compareRevisions(session.require(), input),
    'report.restore': (input) => restoreRevision(context, input),

    'tag.list': () => session.require().tags.list(),
    'tag.rename': (input) => editInTurn(() => renameTag(context, input)),
    'tag.describe': (input) => editInTurn(() => describeTag(context, input)),
    'tag.merge': (input) => editInTurn(() => mergeTags(context, input)),
    'tag.delete': (input) => editInTurn(() => deleteTag(context, input)),
    'report.bulkEdit': (input) => editInTurn(() => bulkEdit(context, input)),
    'edit.undo': (input) => editInTurn(() => undoEdit(context, input)),

    'topic.list': () => session.require().topics.list(),
    'topic.save': (input) => saveTopics(context, input),

    'dictionary.list': () => session.require().dictionary.list(),
    'dictionary.add': ({ word }) => {
      session.require().dictionary.add(word);
      return {};
    },
    'dictionary.delete': ({ word }) => {
      session.require().dictionary.delete(word);
      return {};
    },
    'dictionary.names': ({ after }) => session.require().dictionary.names(after),

    'template.list': () => [...listBuiltIn(), ...session.require().templates.list()],
    'template.saveFromReport': ({ id, title }) => {
      const { templates, reports } = session.require();
      return templates.add(title, reports.get(id).content, context.clock.now().toISOString());
    },
    'template.rename': ({ id, title }) => {
      session.require().templates.rename(id, title);
      return {};
    },
    'template.delete': ({ id }) => {
      session.require().templates.delete(id);
      return {};
    },

    'report.life': ({ id }) => session.require().lives.of(id),
    'report.move': (input) => moveReport(context, input),
    'report.register': (input) => registerReport(context, input),
    'correction.keep': (input) => keepCorrection(context, input),
    'correction.drop': ({ id }) => {
      session.require().lives.dropCorrection(id);
      return {};
    },
    'report.correct': (input) => correctReport(context, input),
    'report.references': ({ id }) => resolveReferences(session.require(), id),
    'visa.give': (input) => giveVisa(session.require(), input),
    'visa.withdraw': (input) => withdrawVisa(context, input),

    'series.list': () => session.require().series.list(context.clock.now()),
    'series.save': (input) => session.require().series.save(input, context.clock.now()),
    'series.delete': ({ id }) => {
      session.require().series.delete(id);
      return {};
    },

    'report.delete': (input) => {
      deleteReport(context, input);
      return {};
    },
    'report.undelete': ({ id }) => {
      undeleteReport(context, id);
      return {};
    },
    'trash.list': () => session.require().trash.list(),
    'trash.empty': (input) => {
      emptyTrash(context, input);
      return {};
    },

    'import.start': (input) => startImport(context, input),
    'job.cancel': ({ jobId }) => {
      context.jobs.cancel(jobId);
      return {};
    },

    'window.hearClosing': () => {
      context.closing.hear();
      return {};
    },
    'window.confirmClose': ({ isSaved }) => {
      context.closing.confirm(isSaved);
      return {};
    },
  };
}
