import { create } from 'zustand';
import type { ReportId } from '#contract/ids.ts';
import { type Filters, longestQuery, type Search, type SearchSort } from '#contract/search.ts';
import { emptyWorkspace, type Workspace } from '#contract/workspace.ts';
import { call } from '../bridge/bridge.ts';

const saveDelayMs = 500;

type WorkspaceState = Workspace & {
  /** False until the place of the last sitting is known; nothing is kept before. */
  readonly isLoaded: boolean;
  /** The words are looked for as they are typed, typos and all. Holds for this query only. */
  readonly isExact: boolean;
  /** The report to which the list shows similar ones, instead of what is searched for. */
  readonly similarTo: ReportId | null;
};

const initial: WorkspaceState = {
  ...emptyWorkspace,
  isLoaded: false,
  isExact: false,
  similarTo: null,
};

/** Where the person is: read it with a selector, change it through the functions of this file. */
export const useWorkspace = create<WorkspaceState>()(() => initial);

let timer: ReturnType<typeof setTimeout> | undefined;
/** What main was last known to hold. It has the query in it, which is text of the archive. */
let lastSaved = '';
/** Counts how often everything was forgotten: an answer asked for before that comes too late. */
let forgottenCount = 0;

/**
 * Brings back the place of the last sitting. It is a convenience: without it the person starts from
 * an empty one.
 */
export async function loadWorkspace(): Promise<void> {
  const asked = forgottenCount;
  const kept = await call('workspace.get', {}).catch(() => emptyWorkspace);
  if (asked !== forgottenCount) return;
  lastSaved = JSON.stringify(kept);
  useWorkspace.setState({ ...kept, isLoaded: true });
}

export function forgetWorkspace(): void {
  clearTimeout(timer);
  timer = undefined;
  lastSaved = '';
  forgottenCount += 1;
  useWorkspace.setState(initial);
}

/** Writes what is not written yet. */
export async function flushWorkspace(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const { isLoaded, isExact: _, similarTo: __, ...workspace } = useWorkspace.getState();
  const text = JSON.stringify(workspace);
  if (!isLoaded || text === lastSaved) return;
  const asked = forgottenCount;
  await call('workspace.save', workspace);
  if (asked === forgottenCount) lastSaved = text;
}

function change(next: Partial<WorkspaceState>): void {
  useWorkspace.setState(next);
  clearTimeout(timer);
  // A place that could not be kept is no loss worth a message; the next change tries again.
  timer = setTimeout(() => void flushWorkspace().catch(() => undefined), saveDelayMs);
}

export function selectReport(id: ReportId | null): void {
  if (id === useWorkspace.getState().selectedId) return;
  change({ selectedId: id, reportScroll: 0, caret: null });
}

export function setQuery(typed: string): void {
  const query = typed.slice(0, longestQuery);
  if (query === useWorkspace.getState().query) return;
  change({ query, isExact: false, similarTo: null });
}

/** Narrows what is listed; an empty object widens it to everything. */
export function setFilters(filters: Filters): void {
  change({ filters, listScroll: 0, similarTo: null });
}

export function setSort(sort: SearchSort): void {
  change({ sort, listScroll: 0 });
}

/** Looks for the words as they stand, without correcting any. */
export function searchAsTyped(): void {
  change({ isExact: true });
}

/** Puts a whole search in the place of the present one. */
export function openSearch(search: Search): void {
  change({ ...search, isExact: false, similarTo: null, listScroll: 0 });
}

/** The search that is open now. */
export function currentSearch(): Search {
  const { query, filters, sort } = useWorkspace.getState();
  return { query, filters, sort };
}

/** Lists the reports similar to one; null goes back to what is searched for. */
export function showSimilar(similarTo: ReportId | null): void {
  change({ similarTo, listScroll: 0 });
}

/** Pixels the list is scrolled by. */
export function setListScroll(listScroll: number): void {
  change({ listScroll });
}

/** Pixels the report is scrolled by. */
export function setReportScroll(reportScroll: number): void {
  change({ reportScroll });
}

/** ProseMirror position of the caret in the selected report. */
export function setCaret(caret: number | null): void {
  change({ caret });
}
