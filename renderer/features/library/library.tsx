// The middle pane: the list of reports, by date or as a search finds them.
// May import state, ui, i18n and the contract; no other feature.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { useRows } from '../../state/rows.ts';
import { useHitTexts } from '../../state/search.ts';
import { selectReport, setListScroll, useWorkspace } from '../../state/workspace.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { focusPane, paneIds } from '../../ui/panes.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { EmptyArchive, NoDrafts, NoHits, NoneWithTag } from './empty.tsx';
import { type Listed, useListed } from './listed.ts';
import { ListSkeleton } from './list-skeleton.tsx';
import './library.css';
import { ReportRowView, reportRowHeight } from './report-row.tsx';

type LibraryProps = { readonly onNewReport: () => void; readonly onImport: () => void };

export function Library(actions: LibraryProps) {
  const { state, rows, error, retry, isComplete } = useRows();
  const listed = useListed();
  if (state === 'loading') return <ListSkeleton />;
  if (state === 'failed') return <RowsFailed error={error} onRetry={retry} />;
  if (listed.rows.length > 0) return <ReportList listed={listed} />;
  if (!isComplete) return <ListSkeleton />;
  if (rows.length === 0) return <EmptyArchive {...actions} />;
  return <NothingListed isSearch={listed.isSearch} onNewReport={actions.onNewReport} />;
}

function NothingListed(props: { readonly isSearch: boolean; readonly onNewReport: () => void }) {
  const tag = useWorkspace((state) => state.tag);
  if (props.isSearch) return <NoHits />;
  return tag === null ? <NoDrafts onNewReport={props.onNewReport} /> : <NoneWithTag tag={tag} />;
}

function ReportList({ listed: { rows, isSearch, listKey } }: { readonly listed: Listed }) {
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
  // After unlocking nothing has the focus; the list is where the arrow keys are expected to work.
  useEffect(() => {
    if (document.activeElement === document.body) focusPane('list');
  }, []);
  const keyOf = useCallback((index: number) => rows[index]?.id ?? String(index), [rows]);

  const select = (index: number) => {
    const row = rows[index];
    if (row) selectReport(row.id);
  };
  return (
    <VirtualList
      id={paneIds.list}
      label={text(isSearch ? 'library.hits' : 'library.label')}
      count={rows.length}
      rowHeight={reportRowHeight}
      selectedKey={selectedId}
      selectedIndex={selectedIndex}
      keyOf={keyOf}
      renderRow={(index) => {
        const row = rows[index];
        return row && <ReportRowView row={row} hit={hits.get(row.id) ?? null} />;
      }}
      onSelect={select}
      onOpen={() => focusPane('report')}
      initialScroll={initialScroll}
      onScroll={setListScroll}
      onRangeChange={changeRange}
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
