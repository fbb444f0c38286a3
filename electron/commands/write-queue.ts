// Commands: one file per thing a person wants done, and the ports they need of the world.
// May import contract, core, archive, files; never ipc, platform or Electron.

/** Runs writes one at a time, in the order they were asked for. */
export type WriteQueue = {
  run<T>(work: () => T | Promise<T>): Promise<T>;
};

export function createWriteQueue(): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const result = tail.then(work);
      // A failed write belongs to its caller; the queue goes on with the next.
      tail = result.catch(() => undefined);
      return result;
    },
  };
}
