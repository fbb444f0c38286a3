// Stands in for Chromium at its worst: answers on the DevTools pipe just enough to be taken for a
// browser, then fails in the way that FAKE_CHROMIUM names. FAKE_CHROMIUM_PID names a file for its pid.
import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';

type Command = { readonly id: number; readonly method: string; readonly sessionId?: string };

const failure = process.env['FAKE_CHROMIUM'];
writeFileSync(process.env['FAKE_CHROMIUM_PID'] ?? '', String(process.pid));

const input = new Socket({ fd: 3 }).setEncoding('utf8');
const output = new Socket({ fd: 4 });
const say = (message: object): void => {
  output.write(`${JSON.stringify(message)}\0`);
};

const results: Readonly<Record<string, object>> = {
  'Target.createBrowserContext': { browserContextId: 'context' },
  'Target.createTarget': { targetId: 'target' },
  'Target.attachToTarget': { sessionId: 'session' },
  'Page.getFrameTree': { frameTree: { frame: { id: 'frame' } } },
};

function answer({ id, method, sessionId }: Command): void {
  if (method === 'Browser.close') process.exit(0);
  if (method === 'Fetch.enable' && failure === 'refuses Fetch.enable') {
    say({ id, error: { message: 'not here' } });
    return;
  }
  if (method === 'Target.attachToTarget') {
    say({ method: 'Target.attachedToTarget', params: { sessionId: 'session' } });
  }
  if (method === 'Page.setDocumentContent') {
    if (failure === 'ends') process.exit(1);
    say({ method: 'Inspector.targetCrashed', params: {}, sessionId });
    return;
  }
  say({ id, result: results[method] ?? {}, sessionId });
}

let partial = '';
for await (const chunk of input) {
  const messages = `${partial}${String(chunk)}`.split('\0');
  partial = messages.pop() ?? '';
  for (const message of messages) answer(JSON.parse(message) as Command);
}
