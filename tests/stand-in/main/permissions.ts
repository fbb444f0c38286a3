// What pages may do, asked of the program's handlers once a permission and told to Chromium.
import { chromium } from '../browser/chromium.ts';

export type PermissionHandlers = {
  request: Parameters<Electron.Session['setPermissionRequestHandler']>[0];
  check: Parameters<Electron.Session['setPermissionCheckHandler']>[0];
};

type Permission = Parameters<NonNullable<PermissionHandlers['request']>>[1];

/** Electron's name of a permission, and Chromium's names for the same. */
const permissions: readonly (readonly [Permission, readonly string[]])[] = [
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['geolocation', ['geolocation']],
  ['idle-detection', ['idle-detection']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
  ['notifications', ['notifications']],
  ['window-management', ['window-management']],
];

export async function applyPermissions(
  handlers: PermissionHandlers,
  contents: Electron.WebContents,
  browserContextId: string | null,
): Promise<void> {
  const settings = permissions.map(async ([permission, names]) => {
    const setting = (await isGranted(handlers, contents, permission)) ? 'granted' : 'denied';
    for (const name of names) {
      await chromium().pipe.browser.send('Browser.setPermission', {
        permission: { name },
        setting,
        ...(browserContextId !== null && { browserContextId }),
      });
    }
  });
  await Promise.all(settings);
}

/** Without a handler Electron grants everything. */
function isGranted(
  { request, check }: PermissionHandlers,
  contents: Electron.WebContents,
  permission: Permission,
): Promise<boolean> | boolean {
  const details = { requestingUrl: contents.getURL(), isMainFrame: true };
  if (request !== null) {
    return new Promise((resolve) => request(contents, permission, resolve, details));
  }
  return check === null || check(contents, permission as never, '', { ...details });
}
