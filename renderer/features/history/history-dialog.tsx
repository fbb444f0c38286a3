// The history of a report and the audit of the archive: revisions, what differs between two of
// them, and entries in words. May import state, ui, i18n and the contract; no other feature.
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ReportId } from '#contract/ids.ts';
import { useText } from '../../i18n/text.ts';
import { useHistory } from '../../state/history.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { AuditList } from './audit-list.tsx';
import './history.css';
import { RevisionsView } from './revisions-view.tsx';

type HistoryDialogProps = { readonly id: ReportId; readonly onClose: () => void };

/** Everything that was kept of a report, and everything that was done with it. */
export function HistoryDialog({ id, onClose }: HistoryDialogProps) {
  const text = useText();
  const history = useHistory(id);
  const [view, setView] = useState('revisions');
  return (
    <Dialog
      title={text('history.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="full"
    >
      <Tabs
        className="history"
        selectedKey={view}
        onSelectionChange={(key) => setView(String(key))}
      >
        <TabList aria-label={text('history.views')} className="history__views">
          <Tab id="revisions" className="history__tab">
            {text('history.revisions')}
          </Tab>
          <Tab id="journal" className="history__tab">
            {text('history.journal')}
          </Tab>
        </TabList>
        <TabPanel id="revisions" className="history__panel">
          {history.data && <RevisionsView id={id} notes={history.data} />}
          {Boolean(history.error) && !history.data && (
            <FailureNotice error={history.error} onRetry={history.retry} />
          )}
        </TabPanel>
        <TabPanel id="journal" className="history__panel history__panel--scrolled">
          <AuditList object={id} />
        </TabPanel>
      </Tabs>
    </Dialog>
  );
}
