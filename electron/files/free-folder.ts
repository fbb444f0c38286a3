import { access } from 'node:fs/promises';

/** The folder itself if nothing is there yet, else the first of «name 2», «name 3» that is free. */
export async function freeFolder(folder: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? folder : `${folder} ${count}`;
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
