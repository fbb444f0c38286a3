// How the stand-in was asked to run.

/** Real windows for a person instead of a headless browser. */
export const isHeaded = process.env['CHANCERY_HEADED'] === '1';

// Read when this file is, because Playwright's loader takes these out of the arguments.
const port = process.argv.find((argument) => argument.startsWith('--remote-debugging-port='));

/** Where Playwright wants to reach Chromium; null when nobody drives it from outside. */
export const debuggingPort = port?.slice(port.indexOf('=') + 1) ?? null;

export const isWithoutSandbox = process.argv.includes('--no-sandbox');
