// The line at the foot of the window, and what went wrong outside any form.
// May import state, ui, i18n and the contract; no other feature.
import { FolderLock, LockOpen } from 'lucide-react';
import { localeNames } from '../../i18n/messages.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { useArchiveStatus } from '../../state/archive-status.ts';
import { useJobs } from '../../state/jobs.ts';
import { Icon } from '../../ui/icon.tsx';
import { EditLine } from './edit-line.tsx';
import { JobLine } from './job-line.tsx';
import { SaveWords } from './save-words.tsx';
import './status.css';
import { TextLength } from './text-length.tsx';

export function StatusLine() {
  const text = useText();
  const locale = useTextLocale();
  const status = useArchiveStatus();
  const jobs = useJobs((state) => state.jobs);
  return (
    <footer className="status-line" aria-label={text('statusLine.label')}>
      <span className="status-line__part">
        <Icon of={FolderLock} />
        <span className="status-line__name">
          {status?.isSample ? text('statusLine.sample') : status?.name}
        </span>
      </span>
      <span className="status-line__part">
        <Icon of={LockOpen} />
        {text('statusLine.open')}
      </span>
      <SaveWords />
      <TextLength />
      <span className="status-line__space" />
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
      <EditLine />
      <span className="status-line__part">{localeNames[locale]}</span>
    </footer>
  );
}
