// The middle pane: the list of reports, by date or as a search finds them.
// May import state, ui, i18n and the contract; no other feature.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { jumpToPlace } from '../../state/jump.ts';
import { useRows } from '../../state/rows.ts';
import { useIsSearch, useSearch } from '../../state/search.ts';
import { useHitTexts } from '../../state/hit-texts.ts';
import { rememberSearch } from '../../state/search-history.ts';
import { selectReport, setListScroll, useWorkspace } from '../../state/workspace.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { focusPane, paneIds } from '../../ui/panes.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { EmptyArchive, NoDrafts, NothingSimilar } from './empty.tsx';
import type { Listed } from './listed.ts';
import { NoHits } from './no-hits.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import './library.css';
import { ReportRowView, reportRowHeight } from './report-row.tsx';
import { useRowMarks } from './row-marks.ts';

type LibraryProps = {
  readonly listed: Listed;
  readonly onNewReport: () => void;
  readonly onImport: () => void;
};

export function Library({ listed, ...actions }: LibraryProps) {
  const { state, rows, error, retry, isComplete } = useRows();
  if (state === 'loading') return <ListSkeleton />;
  if (state === 'failed') return <RowsFailed error={error} onRetry={retry} />;
  if (listed.rows.length > 0) return <ReportList listed={listed} />;
  if (!isComplete || !listed.isKnown) return <ListSkeleton />;
  if (rows.length === 0) return <EmptyArchive {...actions} />;
  return <NothingListed onNewReport={actions.onNewReport} />;
}

function NothingListed({ onNewReport }: { readonly onNewReport: () => void }) {
  const isSimilar = useWorkspace((state) => state.similarTo !== null);
  const isSearch = useIsSearch();
  const statuses = useWorkspace((state) => state.filters.statuses);
  const isDraftsOnly = useWorkspace(({ filters }) => Object.keys(filters).length === 1);
  if (isSimilar) return <NothingSimilar />;
  const isOfDrafts = !isSearch && isDraftsOnly && statuses?.join() === 'draft';
  return isOfDrafts ? <NoDrafts onNewReport={onNewReport} /> : <NoHits />;
}

function ReportList({ listed }: { readonly listed: Listed }) {
  const { rows, duplicates, isSearch, listKey } = listed;
  const text = useText();
  const selectedId = useWorkspace((state) => state.selectedId);
  const [initialScroll] = useState(() => useWorkspace.getState().listScroll);
  const [range, setRange] = useState({ first: 0, last: 0 });
  const changeRange = useCallback((first: number, last: number) => setRange({ first, last }), []);
  const ids = useMemo(() => (isSearch ? rows.map((row) => row.id) : []), [isSearch, rows]);
  const selectedIndex = useMemo(
    () => rows.findIndex((row) => row.id === selectedId),
    [rows, selectedId],
  );
  const hits = useHitTexts(ids, range.first, range.last);
  const isFound = useSearch((state) => state.words.trim() !== '') && isSearch;
  // After unlocking nothing has the focus; the list is where the arrow keys are expected to work.
  useEffect(() => {
    if (document.activeElement === document.body) focusPane('list');
  }, []);
  const renderRow = useCallback(
    (index: number) => {
      const row = rows[index];
      if (!row) return null;
      return (
        <ReportRowView
          row={row}
          isFound={isFound}
          hit={hits.get(row.id) ?? null}
          duplicates={duplicates.get(row.id) ?? 0}
        />
      );
    },
    [rows, isFound, hits, duplicates],
  );

  const select = (index: number) => {
    const id = rows[index]?.id;
    if (id === undefined) return;
    selectReport(id);
    if (!isSearch) return;
    rememberSearch();
    jumpToPlace();
  };
  const open = () => {
    if (isSearch) jumpToPlace();
    focusPane('report');
  };
  return (
    <VirtualList
      id={paneIds.list}
      label={text(isSearch ? 'library.hits' : 'library.label')}
      count={rows.length}
      rowHeight={reportRowHeight}
      selectedKey={selectedId}
      selectedIndex={selectedIndex}
      renderRow={renderRow}
      onSelect={select}
      onOpen={open}
      initialScroll={initialScroll}
      onScroll={setListScroll}
      onRangeChange={changeRange}
      marks={useRowMarks(rows, listKey)}
      listKey={listKey}
    />
  );
}

function RowsFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <div className="library__message">
      <FailureNotice error={error} onRetry={onRetry} />
    </div>
  );
}
