// One page of Chromium with the two worlds in it: the page's own and the preload's.
import type { CdpSession } from '../../../electron/headless/cdp-pipe.ts';
import type { Receiver, UpMessage } from '../page/messages.ts';
import { bindingName, isolatedWorldName, mainWorldScript, receiverName } from '../page/scripts.ts';
import { chromium } from './chromium.ts';
import { recordRefusedRequest } from './network-log.ts';
import { toAppUrl } from './origins.ts';
import { openTarget, type TargetOptions } from './targets.ts';

export type PageOptions = TargetOptions & {
  /** Runs in the isolated world of each document. */
  readonly isolatedScript: string | null;
  readonly isJavaScriptOff: boolean;
};

/** What a page tells; addresses are the program's. */
export type PageEvents = {
  message(message: UpMessage, encoded: string, contextId: number): void;
  navigated(url: string): void;
  navigatedInPage(url: string): void;
  domReady(): void;
  loaded(): void;
  console(type: string, text: string): void;
  /** The page asked for a window of its own. */
  opened(url: string, frameName: string): void;
  closeAsked(): void;
  crashed(): void;
  gone(): void;
};

/**
 * Of the network only web sockets are of interest: nothing is kept, and the body of a request is not
 * told a second time beside the interception. There 0 would mean all of it.
 */
const networkLimits = { maxTotalBufferSize: 0, maxResourceBufferSize: 0, maxPostDataSize: 1 };

type Method = Exclude<keyof Receiver, 'files'>;

export class Page {
  readonly targetId: string;
  readonly session: CdpSession;
  #frameId = '';
  #isolatedContext: string | null = null;
  #mainContext: string | null = null;

  static async open(options: PageOptions, events: PageEvents): Promise<Page> {
    const targetId = await openTarget(options);
    const page = new Page(targetId, await chromium().pipe.attach(targetId));
    await page.#prepare(options, events);
    return page;
  }

  private constructor(targetId: string, session: CdpSession) {
    this.targetId = targetId;
    this.session = session;
  }

  get frameId(): string {
    return this.#frameId;
  }

  async #prepare(options: PageOptions, events: PageEvents): Promise<void> {
    const { session } = this;
    const tree = await session.send('Page.getFrameTree');
    this.#frameId = tree.frameTree.frame.id;
    this.#listen(events);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Network.enable', networkLimits),
      session.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: true,
      }),
      session.send('Runtime.addBinding', {
        name: bindingName,
        executionContextName: isolatedWorldName,
      }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript }),
      options.isolatedScript !== null &&
        session.send('Page.addScriptToEvaluateOnNewDocument', {
          worldName: isolatedWorldName,
          source: options.isolatedScript,
        }),
      options.isJavaScriptOff &&
        session.send('Emulation.setScriptExecutionDisabled', { value: true }),
    ]);
  }

  #listen(events: PageEvents): void {
    const { session } = this;
    void session.detached.then(() => events.gone());
    session.on('Inspector.targetCrashed', () => events.crashed());
    session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      const end = payload.indexOf('\n');
      const message = JSON.parse(payload.slice(0, end)) as UpMessage;
      events.message(message, payload.slice(end + 1), executionContextId);
    });
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.frameId !== this.#frameId) return;
      if (context.name === isolatedWorldName) this.#isolatedContext = context.uniqueId;
      if (context.auxData.isDefault) this.#mainContext = context.uniqueId;
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return;
      this.#frameId = frame.id;
      events.navigated(toAppUrl(frame.url + (frame.urlFragment ?? '')));
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#frameId) events.navigatedInPage(toAppUrl(url));
    });
    session.on('Page.domContentEventFired', () => events.domReady());
    session.on('Page.loadEventFired', () => events.loaded());
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      // The page stands still while this dialog is open, so it is refused at once and the
      // program is asked in its own way.
      session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {});
      events.closeAsked();
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const text = args.map(({ value, description }) => String(value ?? description)).join(' ');
      events.console(type, text);
    });
    session.on('Page.windowOpen', ({ url, windowName }) => events.opened(url, windowName));
    // Interception does not see web sockets; they fail because no name resolves.
    session.on('Network.webSocketCreated', ({ url }) => recordRefusedRequest(url));
    session.on('Target.attachedToTarget', ({ sessionId }) => {
      const worker = chromium().pipe.session(sessionId);
      worker.on('Network.webSocketCreated', ({ url }) => recordRefusedRequest(url));
      worker.send('Network.enable', networkLimits).catch(() => {});
    });
  }

  /** The error's name as Chromium gives it, such as `ERR_FAILED`; null when the page came. */
  async navigate(browserUrl: string): Promise<string | null> {
    const { errorText } = await this.session.send('Page.navigate', { url: browserUrl });
    return errorText === undefined ? null : errorText.replace('net::', '');
  }

  /** Runs in the page's own world; throws what it throws. */
  async evaluate(expression: string, isUserGesture = false): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      ...(this.#mainContext !== null && { uniqueContextId: this.#mainContext }),
      awaitPromise: true,
      returnByValue: true,
      userGesture: isUserGesture,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Calls into the isolated world of the document that asked, or of the present one. */
  async tell<K extends Method>(
    method: K,
    args: Parameters<Receiver[K]>,
    contextId?: number,
  ): Promise<void> {
    if (contextId === undefined && this.#isolatedContext === null) return;
    await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `(...args) => globalThis.${receiverName}?.${method}(...args)`,
      arguments: args.map((value) => ({ value })),
      ...(contextId === undefined
        ? { uniqueContextId: this.#isolatedContext ?? '' }
        : { executionContextId: contextId }),
    });
  }

  /** Looks up the paths of files the page was given, and tells it. */
  async resolveFiles(batch: number, count: number): Promise<void> {
    const paths: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const { result } = await this.#inIsolatedWorld(
        `${receiverName}.files.at(${String(batch)}, ${String(index)})`,
      );
      if (result.objectId === undefined) continue;
      const { path } = await this.session.send('DOM.getFileInfo', { objectId: result.objectId });
      paths.push(path);
      await this.session.send('Runtime.releaseObject', { objectId: result.objectId });
    }
    await this.#inIsolatedWorld(
      `${receiverName}.files.resolved(${String(batch)}, ${JSON.stringify(paths)})`,
    );
  }

  #inIsolatedWorld(expression: string) {
    return this.session.send('Runtime.evaluate', {
      expression,
      ...(this.#isolatedContext !== null && { uniqueContextId: this.#isolatedContext }),
    });
  }

  async close(): Promise<void> {
    await chromium()
      .pipe.browser.send('Target.closeTarget', { targetId: this.targetId })
      .catch(() => {});
  }
}
