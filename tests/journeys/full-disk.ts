// Disks that are full, made inside the main process of the program.

type Electron = typeof import('electron');

/** Runs in main: from now on every write of the archive meets a full disk. */
export function failEverySave({ app }: Electron): void {
  const { createRequire } = process.getBuiltinModule('node:module');
  const Database = createRequire(`${app.getAppPath()}/`)('better-sqlite3');
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));
  const { run } = statement;
  statement.run = () => {
    throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL');
  };
  Object.assign(globalThis, { makeRoom: () => Object.assign(statement, { run }) });
}

/** Runs in main: there is room again. */
export function letSavesPass(): void {
  (globalThis as unknown as { makeRoom(): void }).makeRoom();
}

/** Runs in main: every write to a new file meets a full disk. */
export function fillTheDisk(): void {
  const fs = process.getBuiltinModule('node:fs/promises');
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
  const open = fs.open.bind(fs);
  fs.open = async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    handle.writeFile = () => Promise.reject(full);
    handle.write = () => Promise.reject(full);
    return handle;
  };
  process.getBuiltinModule('node:module').syncBuiltinESMExports();
}
