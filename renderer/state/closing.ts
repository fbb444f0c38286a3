import { call, on } from '../bridge/bridge.ts';
import { flushDraft } from './draft.ts';
import { flushWorkspace } from './workspace.ts';

/** Writes everything typed before the window goes; answers false if the text could not be kept. */
export async function saveEverything(): Promise<boolean> {
  const [isSaved] = await Promise.all([flushDraft(), flushWorkspace().catch(() => undefined)]);
  return isSaved;
}

/** Answers the main process when it asks to close the window. */
export function followClosing(): () => void {
  return on('window.closing', () => {
    void saveEverything()
      .catch(() => false)
      .then((isSaved) => call('window.confirmClose', { isSaved }));
  });
}
