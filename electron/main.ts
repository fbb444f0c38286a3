// Composition root: makes every part once and joins them. No logic of its own.
import { app, BrowserWindow, Menu, session as sessions } from 'electron';
import { createArchiveSession } from './commands/archive-session.ts';
import type { Context } from './commands/context.ts';
import { asAppError } from './commands/faults.ts';
import { createHandlers } from './commands/handlers.ts';
import { createJobs } from './commands/jobs.ts';
import { closeArchive } from './commands/open-archive.ts';
import { createWriteQueue } from './commands/write-queue.ts';
import { createStateFile } from './files/state-file.ts';
import { createBulk } from './ipc/bulk.ts';
import { createCloseHandshake } from './ipc/close-handshake.ts';
import { createDroppedFiles } from './ipc/dropped-files.ts';
import { createRouter } from './ipc/router.ts';
import { createDialogs } from './platform/dialogs.ts';
import { failStart, reportFaults } from './platform/faults.ts';
import { createLog } from './platform/log.ts';
import { applicationMenu } from './platform/menu.ts';
import {
  logFolder,
  places,
  rendererFolder,
  settleUserData,
  stateFilePath,
} from './platform/paths.ts';
import { createPdfPrinter } from './platform/pdf-printer.ts';
import { createPrintPages } from './platform/print-pages.ts';
import { registerScheme, serveScheme } from './platform/protocol.ts';
import { closeSession, partition } from './platform/security.ts';
import { createSettingsStore } from './platform/settings-store.ts';
import { createPublisher, listen } from './platform/transport.ts';
import { bringForward, openWindow } from './platform/window.ts';

settleUserData();
registerScheme();

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', bringForward);
  // Quitting waits for the archive to be closed; without a listener Electron would not.
  app.on('window-all-closed', () => undefined);
  void app.whenReady().then(start).catch(failStart);
} else {
  // The first window has come forward; two programs on one archive would only hurt it.
  app.exit(0);
}

function start(): void {
  const log = createLog(logFolder());
  reportFaults(log);
  const publisher = createPublisher();
  const handshake = createCloseHandshake(publisher);
  const droppedFiles = createDroppedFiles();
  const printPages = createPrintPages();
  const settings = createSettingsStore(createStateFile(stateFilePath()));
  const folders = places();
  const queue = createWriteQueue();
  const session = createArchiveSession({ sampleFolder: folders.sampleArchive });
  session.know(settings.lastArchive());

  const context: Context = {
    session,
    queue,
    jobs: createJobs(),
    dialogs: createDialogs(),
    printer: createPdfPrinter(printPages),
    publisher,
    settings,
    log,
    clock: { now: () => new Date() },
    places: folders,
    droppedPath: (token) => droppedFiles.path(token),
    closing: handshake,
    renewPage: () => BrowserWindow.getAllWindows()[0]?.webContents.reload(),
  };

  const pages = sessions.fromPartition(partition);
  closeSession(pages);
  serveScheme(pages, {
    rendererFolder: rendererFolder(),
    bulk: createBulk(session, log),
    printPages,
  });
  listen(
    createRouter({
      handlers: createHandlers(context),
      queue,
      log,
      checksOutput: !app.isPackaged,
    }),
    droppedFiles,
  );
  Menu.setApplicationMenu(applicationMenu());
  openWindow({
    settings: settings.get(),
    handshake,
    onClosed: () =>
      void closeArchive(context)
        .catch((error: unknown) => asAppError(error, log))
        .finally(() => app.quit()),
  });
}
