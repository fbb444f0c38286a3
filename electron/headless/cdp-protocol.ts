// The part of the DevTools protocol that is spoken here and by the stand-in for Electron:
// `[parameters, result]` of each command, and the parameters of each event.

type None = Readonly<Record<string, never>>;

export type Bounds = {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen';
};

export type RemoteObject = {
  readonly type: string;
  readonly value?: unknown;
  readonly description?: string;
  readonly objectId?: string;
};

type Evaluated = {
  readonly result: RemoteObject;
  readonly exceptionDetails?: { readonly text: string; readonly exception?: RemoteObject };
};

export type Header = { readonly name: string; readonly value: string };

export type PausedRequest = {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
};

export type TargetInfo = {
  readonly targetId: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly openerId?: string;
};

export type NetworkErrorReason =
  'Failed' | 'Aborted' | 'AccessDenied' | 'BlockedByClient' | 'InternetDisconnected';

/** Lengths are inches. */
export type PrintParams = {
  readonly landscape?: boolean;
  readonly displayHeaderFooter?: boolean;
  readonly printBackground?: boolean;
  readonly scale?: number;
  readonly paperWidth?: number;
  readonly paperHeight?: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly pageRanges?: string;
  readonly headerTemplate?: string;
  readonly footerTemplate?: string;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly generateDocumentOutline?: boolean;
  readonly transferMode: 'ReturnAsStream';
};

export type CdpCommands = {
  'Browser.close': [None, None];
  'Browser.getVersion': [None, { readonly product: string }];
  'Browser.getWindowForTarget': [
    { readonly targetId: string },
    { readonly windowId: number; readonly bounds: Bounds },
  ];
  'Browser.setPermission': [
    {
      readonly permission: { readonly name: string };
      readonly setting: 'granted' | 'denied';
      readonly browserContextId?: string;
    },
    None,
  ];
  'Browser.setWindowBounds': [{ readonly windowId: number; readonly bounds: Bounds }, None];
  'DOM.getFileInfo': [{ readonly objectId: string }, { readonly path: string }];
  'Emulation.setEmulatedMedia': [{ readonly features: readonly Header[] }, None];
  'Emulation.setScriptExecutionDisabled': [{ readonly value: boolean }, None];
  'Fetch.continueRequest': [{ readonly requestId: string }, None];
  'Fetch.enable': [{ readonly patterns: readonly { readonly urlPattern: string }[] }, None];
  'Fetch.failRequest': [
    { readonly requestId: string; readonly errorReason: NetworkErrorReason },
    None,
  ];
  'Fetch.fulfillRequest': [
    {
      readonly requestId: string;
      readonly responseCode: number;
      readonly responseHeaders: readonly Header[];
      readonly body: string;
    },
    None,
  ];
  'Inspector.enable': [None, None];
  'IO.close': [{ readonly handle: string }, None];
  'IO.read': [
    { readonly handle: string; readonly size: number },
    { readonly data: string; readonly base64Encoded?: boolean; readonly eof: boolean },
  ];
  'Network.enable': [
    {
      readonly maxTotalBufferSize?: number;
      readonly maxResourceBufferSize?: number;
      readonly maxPostDataSize?: number;
    },
    None,
  ];
  'Page.addScriptToEvaluateOnNewDocument': [
    { readonly source: string; readonly worldName?: string },
    None,
  ];
  'Page.bringToFront': [None, None];
  'Page.captureScreenshot': [{ readonly format: 'png' }, { readonly data: string }];
  'Page.crash': [None, None];
  'Page.enable': [None, None];
  'Page.getFrameTree': [None, { readonly frameTree: { readonly frame: { readonly id: string } } }];
  'Page.handleJavaScriptDialog': [{ readonly accept: boolean }, None];
  'Page.navigate': [{ readonly url: string }, { readonly errorText?: string }];
  'Page.printToPDF': [PrintParams, { readonly stream: string }];
  'Page.reload': [None, None];
  'Page.setDocumentContent': [{ readonly frameId: string; readonly html: string }, None];
  'Runtime.addBinding': [{ readonly name: string; readonly executionContextName?: string }, None];
  'Runtime.callFunctionOn': [
    {
      readonly functionDeclaration: string;
      readonly arguments?: readonly { readonly value: unknown }[];
      readonly executionContextId?: number;
      readonly uniqueContextId?: string;
    },
    Evaluated,
  ];
  'Runtime.enable': [None, None];
  'Runtime.evaluate': [
    {
      readonly expression: string;
      readonly uniqueContextId?: string;
      readonly awaitPromise?: boolean;
      readonly returnByValue?: boolean;
      readonly userGesture?: boolean;
    },
    Evaluated,
  ];
  'Runtime.releaseObject': [{ readonly objectId: string }, None];
  'Target.attachToTarget': [
    { readonly targetId: string; readonly flatten: true },
    { readonly sessionId: string },
  ];
  'Target.closeTarget': [{ readonly targetId: string }, None];
  'Target.createBrowserContext': [
    { readonly disposeOnDetach: boolean },
    { readonly browserContextId: string },
  ];
  'Target.createTarget': [
    {
      readonly url: string;
      readonly width?: number;
      readonly height?: number;
      readonly newWindow?: boolean;
      readonly background?: boolean;
      readonly windowState?: 'normal' | 'minimized';
      readonly browserContextId?: string;
    },
    { readonly targetId: string },
  ];
  'Target.detachFromTarget': [{ readonly sessionId: string }, None];
  'Target.setAutoAttach': [
    {
      readonly autoAttach: boolean;
      readonly waitForDebuggerOnStart: boolean;
      readonly flatten: true;
    },
    None,
  ];
  'Target.setDiscoverTargets': [{ readonly discover: boolean }, None];
};

export type CdpEvents = {
  'Fetch.requestPaused': PausedRequest;
  'Inspector.targetCrashed': None;
  'Network.webSocketCreated': { readonly url: string };
  'Page.domContentEventFired': None;
  'Page.frameNavigated': {
    readonly frame: {
      readonly id: string;
      readonly parentId?: string;
      readonly url: string;
      readonly urlFragment?: string;
    };
  };
  'Page.javascriptDialogOpening': { readonly type: string };
  'Page.loadEventFired': None;
  'Page.navigatedWithinDocument': { readonly frameId: string; readonly url: string };
  'Page.windowOpen': { readonly url: string; readonly windowName: string };
  'Runtime.bindingCalled': { readonly payload: string; readonly executionContextId: number };
  'Runtime.consoleAPICalled': { readonly type: string; readonly args: readonly RemoteObject[] };
  'Runtime.executionContextCreated': {
    readonly context: {
      readonly uniqueId: string;
      readonly name: string;
      readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string };
    };
  };
  'Target.attachedToTarget': { readonly sessionId: string; readonly targetInfo: TargetInfo };
  'Target.detachedFromTarget': { readonly sessionId: string };
  'Target.targetCreated': { readonly targetInfo: TargetInfo };
};

export type CdpCommand = keyof CdpCommands;
export type CdpEvent = keyof CdpEvents;
