import { v7 as uuidv7 } from 'uuid';
import type { FileToken } from '#contract/ids.ts';

export type DroppedFiles = {
  /** Swaps paths for tokens; the page never sees a path. */
  tokensFor(paths: readonly string[]): FileToken[];
  path(token: FileToken): string | null;
};

export function createDroppedFiles(): DroppedFiles {
  const paths = new Map<FileToken, string>();
  return {
    tokensFor(dropped) {
      paths.clear();
      return dropped.map((each) => {
        const token = uuidv7() as FileToken;
        paths.set(token, each);
        return token;
      });
    },
    path: (token) => paths.get(token) ?? null,
  };
}
