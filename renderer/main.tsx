// The window's beginning, and above it only what puts the features together (app, window).
// These files may import every renderer floor.
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import { App } from './app.tsx';
import { followArchiveStatus, loadArchiveStatus } from './state/archive-status.ts';
import { followEdits } from './state/edits.ts';
import { followJobs } from './state/jobs.ts';
import { followClosing } from './state/leaving.ts';
import { queryClient } from './state/query-client.ts';
import { followCommits } from './state/session.ts';
import { followSettings, loadSettings } from './state/settings.ts';
import { trustOwnScripts } from './trusted-scripts.ts';

trustOwnScripts();

// For as long as the window lives.
followSettings();
followArchiveStatus();
followCommits();
followEdits();
followJobs();
followClosing();

await Promise.all([loadSettings(), loadArchiveStatus()]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
);
