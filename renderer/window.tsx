import { type ReactNode, useState } from 'react';
import { BulkBar } from './features/bulk/bulk-bar.tsx';
import { KeySheet } from './features/help/key-sheet.tsx';
import { AuditDialog } from './features/history/audit-dialog.tsx';
import { ClockNotice } from './features/history/clock-notice.tsx';
import { HistoryDialog } from './features/history/history-dialog.tsx';
import { DropZone } from './features/imports/drop-zone.tsx';
import { ImportOutcomeDialog } from './features/imports/import-outcome.tsx';
import { Library } from './features/library/library.tsx';
import { Leaving } from './features/leaving/leaving.tsx';
import { useListed } from './features/library/listed.ts';
import { Navigation, type NavigationActions } from './features/navigation/navigation.tsx';
import { ReportPane } from './features/report/report-pane.tsx';
import { ListHead } from './features/search/list-head.tsx';
import { SearchBox } from './features/search/search-box.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { Problems } from './features/status/problems.tsx';
import { DeletedNotice, DeletionQuestion } from './features/trash/deletion.tsx';
import { TrashDialog } from './features/trash/trash-dialog.tsx';
import { StatusLine } from './features/status/status-line.tsx';
import { TagManager } from './features/tags/tag-manager.tsx';
import { TemplateChooser } from './features/templates/template-chooser.tsx';
import { FeatureBoundary } from './feature-boundary.tsx';
import { NoReport } from './no-report.tsx';
import { useText } from './i18n/text.ts';
import { startImport } from './state/jobs.ts';
import { lock } from './state/leaving.ts';
import { newReport } from './state/new-report.ts';
import { attempt } from './state/problems.ts';
import { saveSettings, useLocale, useSettings } from './state/settings.ts';
import { toggleSpelling } from './state/spelling.ts';
import { setHistoryOpen, setQuiet, toggleQuiet, useDeskView } from './state/desk-view.ts';
import { shortcuts } from './ui/shortcuts.ts';
import { useTagColours } from './state/tags.ts';
import { useWorkspace } from './state/workspace.ts';
import { useKeys } from './ui/keys.ts';
import { focusNextPane, focusPane, paneIds } from './ui/panes.ts';
import { Splitter } from './ui/splitter.tsx';
import { TagColours } from './ui/tag-dot.tsx';
import { useIsNarrow } from './ui/use-is-narrow.ts';
import { useSettled } from './ui/use-settled.ts';
import './window.css';

const listWidths = { min: 280, max: 560 } as const;
type OpenDialog = 'settings' | 'tags' | 'help' | 'trash' | 'audit' | 'templates' | null;

/** The three panes of an open archive, its dialogs and its keys. */
export function Window() {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const actions = useActions(setDialog);
  const navigation = useNavigationWidth();
  const isQuiet = useIsQuiet();
  useKeys([
    { keys: shortcuts.newReport, run: actions.onNewReport },
    { keys: shortcuts.newFromTemplate, run: actions.onNewFromTemplate },
    { keys: shortcuts.search, run: () => focusPane('search') },
    { keys: shortcuts.searchSlash, run: () => focusPane('search') },
    { keys: shortcuts.importFiles, run: actions.onImportFiles },
    { keys: shortcuts.importFolder, run: actions.onImportFolder },
    { keys: shortcuts.nextPane, run: () => focusNextPane(1) },
    { keys: shortcuts.previousPane, run: () => focusNextPane(-1) },
    { keys: shortcuts.toggleNavigation, run: () => navigation.onToggle?.() },
    { keys: shortcuts.tags, run: actions.onTags },
    { keys: shortcuts.settings, run: actions.onSettings },
    { keys: shortcuts.lock, run: actions.onLock },
    { keys: shortcuts.toggleSpelling, run: toggleSpelling },
    { keys: shortcuts.quiet, run: toggleQuiet },
    ...(isQuiet ? [{ keys: shortcuts.leaveQuiet, run: () => setQuiet(false) }] : []),
    { keys: shortcuts.help, run: actions.onHelp },
    { keys: shortcuts.helpQuestion, run: actions.onHelp },
  ]);

  return (
    <TagColours value={useTagColours()}>
      <Leaving>
        <DropZone>
          <div className="window" data-quiet={isQuiet || undefined}>
            <FeatureBoundary>
              <Navigation {...actions} {...navigation} />
            </FeatureBoundary>
            <Panes onNewReport={actions.onNewReport} onImport={actions.onImportFiles} />
            <FeatureBoundary>
              <StatusLine />
            </FeatureBoundary>
          </div>
          <Problems />
          <div className="window__notices">
            <ClockNotice />
            <DeletedNotice />
          </div>
          <DeletionQuestion />
          <OpenHistory />
          {dialog === 'trash' && <TrashDialog onClose={() => setDialog(null)} />}
          {dialog === 'audit' && <AuditDialog onClose={() => setDialog(null)} />}
          <ImportOutcomeDialog />
          {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
          {dialog === 'templates' && <TemplateChooser onClose={() => setDialog(null)} />}
          {dialog === 'tags' && <TagManager onClose={() => setDialog(null)} />}
          {dialog === 'help' && <KeySheet onClose={() => setDialog(null)} />}
        </DropZone>
      </Leaving>
    </TagColours>
  );
}

function useActions(setDialog: (dialog: OpenDialog) => void): NavigationActions {
  const locale = useLocale();
  return {
    onNewReport: () => attempt(() => newReport(locale)),
    onNewFromTemplate: () => setDialog('templates'),
    onImportFiles: () => attempt(() => startImport({ from: 'files' })),
    onImportFolder: () => attempt(() => startImport({ from: 'folder' })),
    onTags: () => setDialog('tags'),
    onTrash: () => setDialog('trash'),
    onAudit: () => setDialog('audit'),
    onSettings: () => setDialog('settings'),
    onHelp: () => setDialog('help'),
    onLock: () => attempt(lock),
  };
}

/** Whether nothing but the open report is shown; without one there is nothing to be alone with. */
function useIsQuiet(): boolean {
  const isWanted = useDeskView((state) => state.isQuiet);
  return useWorkspace((state) => state.selectedId !== null) && isWanted;
}

function OpenHistory() {
  const isOpen = useDeskView((state) => state.isHistoryOpen);
  const id = useWorkspace((state) => state.selectedId);
  if (!isOpen || id === null) return null;
  return <HistoryDialog id={id} onClose={() => setHistoryOpen(false)} />;
}

function useNavigationWidth(): { isCollapsed: boolean; onToggle: (() => void) | null } {
  const { isNavigationCollapsed } = useSettings();
  const isNarrow = useIsNarrow();
  const toggle = () =>
    attempt(() => saveSettings({ isNavigationCollapsed: !isNavigationCollapsed }));
  return { isCollapsed: isNarrow || isNavigationCollapsed, onToggle: isNarrow ? null : toggle };
}

type PanesProps = { readonly onNewReport: () => void; readonly onImport: () => void };

/** The list and the report, and the line between them. */
function Panes(actions: PanesProps) {
  const text = useText();
  const { listWidth } = useSettings();
  const [draggedWidth, setDraggedWidth] = useState<number | null>(null);
  const width = draggedWidth ?? listWidth;
  const keep = (next: number) => {
    setDraggedWidth(null);
    attempt(() => saveSettings({ listWidth: next }));
  };
  return (
    <div className="window__panes">
      <section className="window__list" aria-label={text('library.pane')}>
        <div id="list-column" className="window__column" style={{ width }}>
          <FeatureBoundary>
            <div className="window__bar">
              <SearchBox />
            </div>
            <FoundList {...actions} />
          </FeatureBoundary>
        </div>
        <Splitter
          label={text('window.splitter')}
          controls="list-column"
          width={width}
          {...listWidths}
          onChange={setDraggedWidth}
          onCommit={keep}
        />
      </section>
      <main id={paneIds.report} className="window__report" tabIndex={-1}>
        <h1 className="visually-hidden" lang="en">
          Chancery
        </h1>
        <ShownReport />
      </main>
    </div>
  );
}

function FoundList(actions: PanesProps): ReactNode {
  const listed = useListed();
  return (
    <>
      <ListHead listedCount={listed.rows.length} />
      <BulkBar />
      <Library {...actions} listed={listed} />
    </>
  );
}

/** Waits while the selection runs down the list under a held key, and draws where it stops. */
function ShownReport() {
  const selectedId = useWorkspace((state) => state.selectedId);
  const shownId = useSettled(selectedId);
  if (shownId === null) return <NoReport />;
  return (
    <FeatureBoundary resetKey={shownId}>
      <ReportPane id={shownId} />
    </FeatureBoundary>
  );
}
