import { useState } from 'react';

type Action = {
  readonly isRunning: boolean;
  readonly error: unknown;
  /** Does nothing while the last run is still on its way. */
  readonly run: (work: () => Promise<unknown>) => void;
};

/** One thing at a time that may take a second and may fail. */
export function useAction(): Action {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = (work: () => Promise<unknown>) => {
    if (isRunning) return;
    setRunning(true);
    setError(null);
    work()
      .catch(setError)
      .finally(() => setRunning(false));
  };
  return { isRunning, error, run };
}
