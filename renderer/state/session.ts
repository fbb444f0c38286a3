import type { EventData } from '#contract/events.ts';
import { on } from '../bridge/bridge.ts';
import { forgetClock, lookAtClock, watchClock } from './clock-set-back.ts';
import { applyToDrafts, forgetDrafts } from './open-drafts.ts';
import { forgetEdits } from './edits.ts';
import { setHistoryOpen } from './desk-view.ts';
import { renewHistory } from './history.ts';
import { hitTextsKey } from './hit-texts.ts';
import { forgetJobs } from './jobs.ts';
import { clearMarks } from './marked-reports.ts';
import { forgetProblems } from './problems.ts';
import { forgetQueries, queryClient } from './query-client.ts';
import { applyToRows, forgetRowChanges } from './rows.ts';
import { forgetSavedSearches, loadSavedSearches } from './saved-searches.ts';
import { forgetSearchHistory, loadSearchHistory } from './search-history.ts';
import { applyToSearch, forgetSearch, startSearch } from './search.ts';
import { similarKey } from './similar.ts';
import { applyToSpelling, forgetSpelling } from './spelling.ts';
import { tagsQuery } from './tags.ts';
import { topicsQuery } from './topics.ts';
import { forgetDeletion } from './trash.ts';
import { forgetWorkspace, loadWorkspace } from './workspace.ts';

/** Begins to read the archive with this id, which has just been opened. */
export function openContent(archiveId: string): void {
  void startSearch();
  void loadWorkspace();
  void loadSavedSearches();
  void loadSearchHistory();
  watchClock(archiveId);
}

/** Leaves no word of the archive in the window's memory. */
export function forgetContent(): void {
  forgetDrafts();
  forgetEdits();
  clearMarks();
  forgetDeletion();
  forgetClock();
  setHistoryOpen(false);
  forgetSearch();
  forgetSavedSearches();
  forgetSearchHistory();
  forgetWorkspace();
  forgetSpelling();
  forgetJobs();
  forgetProblems();
  forgetQueries();
  forgetRowChanges();
}

/** Carries every commit to what the window holds of the archive; the returned function ends it. */
export function followCommits(): () => void {
  return on('archive.changed', (change: EventData<'archive.changed'>) => {
    applyToDrafts(change);
    applyToRows(change);
    applyToSearch(change);
    applyToSpelling(change);
    renewHistory();
    lookAtClock();
    void queryClient.invalidateQueries({ queryKey: hitTextsKey });
    void queryClient.invalidateQueries({ queryKey: similarKey });
    void queryClient.invalidateQueries({ queryKey: tagsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: topicsQuery.queryKey });
  });
}
