// The messages between the isolated world of a page and the main process.

/** From the page, each followed by a codec text where it has arguments. */
export type UpMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string }
  | { readonly kind: 'send'; readonly channel: string }
  | { readonly kind: 'preload-error'; readonly message: string }
  | { readonly kind: 'files'; readonly batch: number; readonly count: number }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'key'; readonly key: PressedKey }
  | { readonly kind: 'bounds'; readonly width: number; readonly height: number };

export type PressedKey = {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
};

/** What the main process calls in the isolated world. */
export type Receiver = {
  reply(id: number, error: string | null, encoded: string): void;
  event(channel: string, encoded: string): void;
  files: {
    /** A file the page was given, for the main process to look up. */
    at(batch: number, index: number): File | undefined;
    resolved(batch: number, paths: readonly string[]): void;
  };
};

/** What the isolated world is told when it is made. */
export type PreloadOptions = {
  readonly process: Readonly<Record<string, unknown>>;
  /** A person sits before a real window: menu accelerators work, and so does its close button. */
  readonly isForPerson: boolean;
};
