// The switches every Chromium is started with: nothing leaves the machine, nothing asks.
import os from 'node:os';
import type { FoundChromium } from './find-chromium.ts';

const disabledFeatures = [
  'AimEnabled',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
];

const quiet = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-extensions-with-background-pages',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-extensions',
  'disable-field-trial-config',
  'disable-search-engine-choice-screen',
  'disable-sync',
  'metrics-recording-only',
  'no-default-browser-check',
  'no-first-run',
  'no-pings',
  'no-service-autorun',
];

export type SwitchOptions = {
  readonly userDataDir: string;
  readonly isHeadless: boolean;
  /** More switches by name, '' where they have no value; lists of features are joined with ours. */
  readonly switches?: ReadonlyMap<string, string>;
};

export function chromiumSwitches(found: FoundChromium, options: SwitchOptions): string[] {
  const switches = new Map<string, string>(quiet.map((name) => [name, '']));
  switches.set('remote-debugging-pipe', '');
  switches.set('no-startup-window', '');
  switches.set('user-data-dir', options.userDataDir);
  switches.set('password-store', 'basic');
  switches.set('use-mock-keychain', '');
  // A proxy that is not there, for loopback addresses too: no name is looked up, no socket opened.
  switches.set('proxy-server', 'http://127.0.0.1:9');
  switches.set('proxy-bypass-list', '<-loopback>');
  switches.set('disable-features', disabledFeatures.join(','));
  if (options.isHeadless) switches.set('headless', '');
  // Containers often give /dev/shm too little room.
  if (os.platform() === 'linux') switches.set('disable-dev-shm-usage', '');
  if (mustDoWithoutSandbox(found)) switches.set('no-sandbox', '');
  for (const [name, value] of options.switches ?? []) {
    const ours = switches.get(name);
    const isList = name === 'disable-features' || name === 'enable-features';
    switches.set(name, isList && ours ? `${ours},${value}` : value);
  }
  return [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

/** Chromium refuses to sandbox for root, and the packaged one has no sandbox helper. */
function mustDoWithoutSandbox(found: FoundChromium): boolean {
  return process.getuid?.() === 0 || found.source === 'npm';
}
