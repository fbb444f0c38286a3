// Failed loads, with the numbers of Chromium's net errors.

const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_ACCESS_DENIED: -10,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
};

export type LoadError = Error & {
  readonly code: string;
  readonly errno: number;
  readonly url: string;
};

/** As `loadURL` rejects in Electron. */
export function loadError(code: string, url: string): LoadError {
  const errno = numbers[code] ?? -2;
  return Object.assign(new Error(`${code} (${String(errno)}) loading '${url}'`), {
    code,
    errno,
    url,
  });
}
