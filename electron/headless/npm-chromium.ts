// The headless Chromium that comes as an npm package, with the libraries and fonts it needs on a
// machine that has nothing but a C library. Linux x64 only; unpacked once for each person.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const packageName = '@sparticuz/chromium';

/** Null when the package is not installed or has nothing for this machine. */
export async function npmChromium(): Promise<{ path: string; env: NodeJS.ProcessEnv } | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const entry = packageEntry();
  if (entry === null) return null;
  const manifest = await readFile(path.join(path.dirname(entry), '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = await privateCache();
  const folder = path.join(cache, `chromium-${version}`);
  if (!(await exists(folder))) await unpack(entry, cache, folder);
  const libraries = [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    path: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(path.delimiter),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

function packageEntry(): string | null {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch {
    return null;
  }
}

/** A folder nobody else can have prepared: what lies in it gets executed. */
async function privateCache(): Promise<string> {
  const home = process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache');
  const uid = process.getuid?.() ?? 0;
  for (const folder of [
    path.join(home, 'chancery'),
    path.join(os.tmpdir(), `chancery-cache-${String(uid)}`),
  ]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { uid: owner, mode } = await stat(folder);
      if (owner !== uid || (mode & 0o022) !== 0) continue;
      await access(folder, 2);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error('No private folder to unpack Chromium into');
}

/** Several processes may do this at once: each fills a folder of its own, the first rename wins. */
async function unpack(entry: string, cache: string, folder: string): Promise<void> {
  const staging = path.join(cache, `.chromium.${randomUUID()}.part`);
  await mkdir(staging, { mode: 0o700 });
  try {
    // The package unpacks into the temporary folder of its process, and its libraries only
    // where it believes to be on the service it is made for.
    const script = `(await import(${JSON.stringify(pathToFileURL(entry).href)})).default.executablePath()`;
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', `await ${script}`],
      {
        env: {
          ...process.env,
          ELECTRON_RUN_AS_NODE: '1',
          TMPDIR: staging,
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
        },
      },
    );
    await writeFile(path.join(staging, 'fonts.conf'), fontsConf(folder));
    await rename(staging, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
