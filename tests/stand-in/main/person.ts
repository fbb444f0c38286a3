// Asks the person before the window: with zenity where it is installed, else in a page of ours.
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { CdpSession } from '../../../electron/headless/cdp-pipe.ts';
import { chromium } from '../browser/chromium.ts';
import { openTarget } from '../browser/targets.ts';
import {
  showFilePicker,
  showQuestion,
  type FileQuestion,
  type Listing,
  type PickerMessage,
  type Question,
} from '../page/picker.ts';

const answerBinding = '__standInAnswer';
const post = `(message) => ${answerBinding}(JSON.stringify(message))`;

/** Absolute paths; none when the person cancels. */
export async function askForFiles(question: FileQuestion): Promise<string[]> {
  const answer = await askZenity(fileArguments(question));
  if (answer !== null) return answer === '' ? [] : answer.split('\n');
  return askInPage(question);
}

/** The number of the button; null when the person closes the question. */
export async function askQuestion(question: Question): Promise<number | null> {
  return withWindow({ width: 480, height: 220 }, async (page) => {
    const script = `(${String(showQuestion)})(${JSON.stringify(question)}, ${post})`;
    await page.send('Runtime.evaluate', { expression: script });
    const message = await nextMessage(page, 'button');
    return message?.index ?? null;
  });
}

function fileArguments({ title, defaultPath, kind, isMultiple }: FileQuestion): string[] {
  const args = ['--file-selection', '--separator=\n'];
  if (title !== '') args.push(`--title=${title}`);
  if (defaultPath !== '') args.push(`--filename=${path.resolve(os.homedir(), defaultPath)}`);
  if (kind === 'folder') args.push('--directory');
  if (kind === 'save') args.push('--save', '--confirm-overwrite');
  if (isMultiple) args.push('--multiple');
  return args;
}

/** What the person chose, '' when nothing; null where zenity is not installed. */
async function askZenity(args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('zenity', args);
    return stdout.trim();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}

async function askInPage(question: FileQuestion): Promise<string[]> {
  const start = path.resolve(os.homedir(), question.defaultPath);
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() === true;
  let folder = isFolder ? start : path.dirname(start);
  const name = isFolder ? '' : path.basename(start);

  return withWindow({ width: 640, height: 480 }, async (page) => {
    await page.send('Runtime.evaluate', {
      expression: `globalThis.show = (${String(showFilePicker)})(
        ${JSON.stringify(question)}, ${JSON.stringify(name)}, ${post})`,
    });
    const show = (): Promise<unknown> => {
      const listing = JSON.stringify(listFolder(folder, question.kind));
      return page.send('Runtime.evaluate', { expression: `show(${listing})` });
    };
    const stop = page.on('Runtime.bindingCalled', ({ payload }) => {
      const message = JSON.parse(payload) as PickerMessage;
      if (message.kind !== 'list') return;
      const next = path.resolve(message.folder, message.name);
      if (statSync(next, { throwIfNoEntry: false })?.isDirectory()) folder = next;
      void show();
    });
    const answer = nextMessage(page, 'files');
    await show();
    const message = await answer;
    stop();
    return (message?.names ?? []).map((chosen) => path.resolve(folder, chosen));
  });
}

function listFolder(folder: string, kind: FileQuestion['kind']): Listing {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .filter((entry) => entry.isFolder || kind !== 'folder')
    .toSorted((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
  return { folder, entries: [{ name: '..', isFolder: true }, ...entries] };
}

/** Null when the person closes the window instead. */
function nextMessage<K extends PickerMessage['kind']>(
  page: CdpSession,
  kind: K,
): Promise<Extract<PickerMessage, { kind: K }> | null> {
  return new Promise((resolve) => {
    page.on('Runtime.bindingCalled', ({ payload }) => {
      const message = JSON.parse(payload) as PickerMessage;
      if (message.kind === kind) resolve(message as Extract<PickerMessage, { kind: K }>);
    });
    void page.detached.then(() => resolve(null));
  });
}

async function withWindow<T>(
  size: { readonly width: number; readonly height: number },
  ask: (page: CdpSession) => Promise<T>,
): Promise<T> {
  const { pipe } = chromium();
  const place = { isShown: true, isForPrinting: false, browserContextId: null };
  const targetId = await openTarget({ ...size, ...place });
  const page = await pipe.attach(targetId);
  try {
    await page.send('Runtime.enable');
    await page.send('Runtime.addBinding', { name: answerBinding });
    return await ask(page);
  } finally {
    await pipe.browser.send('Target.closeTarget', { targetId }).catch(() => {});
  }
}
