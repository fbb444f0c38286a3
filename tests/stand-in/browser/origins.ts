// Chromium behind the stand-in: its process, its pages, its requests.
// May import electron/headless and ../page; knows nothing of Electron's objects.

// Stock Chromium knows no scheme but its own. A registered one is shown to it as an https origin
// under `.invalid`, which never resolves: `app://host/path` is `https://host.app.stand-in.invalid/path`.
const suffix = '.stand-in.invalid';
const ours = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.stand-in\.invalid(.*)$/;

export type Privileges = Electron.Privileges;

/** Custom schemes by name, filled by `protocol.registerSchemesAsPrivileged`. */
export const registeredSchemes = new Map<string, Privileges>();

/** The address as Chromium sees it. */
export function toBrowserUrl(url: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (!registeredSchemes.has(scheme.toLowerCase())) return url;
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}${suffix}${rest || '/'}`;
}

/** The address as the program sees it. */
export function toAppUrl(url: string): string {
  const [whole, host = '', scheme = '', rest = ''] = ours.exec(url) ?? [];
  return whole === undefined ? url : `${scheme}://${host}${rest}`;
}

/** The scheme of an address without its colon. */
export function schemeOf(url: string): string {
  return url.slice(0, url.indexOf(':')).toLowerCase();
}

/** Sources such as `app:` and `app://host` in a Content-Security-Policy, as Chromium sees them. */
export function toBrowserPolicy(policy: string): string {
  const translated = (source: string): string => {
    const [, scheme = '', host] = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/]*))?/i.exec(source) ?? [];
    if (!registeredSchemes.has(scheme)) return source;
    return `https://${host || '*'}.${scheme}${suffix}`;
  };
  return policy.replaceAll(/[^\s;,]+/g, translated);
}
