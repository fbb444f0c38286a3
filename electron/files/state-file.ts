import { readFileSync, renameSync } from 'node:fs';
import * as v from 'valibot';
import { defaultSettings, Settings } from '#contract/settings.ts';
import { writeAtomically } from '../disk/atomic-write.ts';

const State = v.strictObject({
  version: v.literal(1),
  settings: Settings,
  lastArchive: v.nullable(v.string()),
});
type State = v.InferOutput<typeof State>;

export type StateFile = {
  read(): State;
  /** Settles once the state is on disk; later writes wait for earlier ones. */
  write(state: State): Promise<void>;
};

/**
 * What the program remembers outside the archive: settings and which archive was open. A file that
 * cannot be understood is set aside under `.bad` and defaults take over.
 */
export function createStateFile(path: string): StateFile {
  let state = load(path);
  let tail: Promise<void> = Promise.resolve();
  return {
    read: () => state,
    write(next) {
      state = next;
      const bytes = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`);
      tail = tail.catch(() => undefined).then(() => writeAtomically(path, bytes));
      return tail;
    },
  };
}

function load(path: string): State {
  const fresh: State = { version: 1, settings: defaultSettings, lastArchive: null };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return fresh;
  }
  try {
    return v.parse(State, JSON.parse(text));
  } catch {
    setAside(path);
    return fresh;
  }
}

/** Where even that fails, as on a read-only disk, the program starts with defaults all the same. */
function setAside(path: string): void {
  try {
    renameSync(path, `${path}.bad`);
  } catch {
    return;
  }
}
