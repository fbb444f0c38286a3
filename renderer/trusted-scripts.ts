type ScriptUrls = { createScriptURL(url: string): string };

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merges into the DOM's own
  interface Window {
    /** Not in TypeScript's DOM yet. */
    readonly trustedTypes?: { createPolicy(name: 'default', rules: ScriptUrls): unknown };
  }
}

/**
 * The content policy wants every script to come through a policy of ours (`require-trusted-types`).
 * The only ones started at run time are workers; they may come from this page's own origin.
 */
export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, location.href).origin === location.origin) return url;
      throw new TypeError('Only scripts of the program itself may run.');
    },
  });
}
