// What the page of the conformance program has on `window`.
type Call = (...args: readonly unknown[]) => Promise<unknown>;

export type Bridge = {
  readonly who: Call;
  readonly echo: Call;
  readonly bytes: Call;
  readonly buffer: Call;
  readonly fail: Call;
  readonly function: Call;
  readonly nobody: Call;
  readonly open: Call;
  readonly utility: Call;
  readonly keepWriting: Call;
  note(text: string): void;
  on(channel: string, listener: (text: string) => void): () => void;
  add(a: number, b: number): number;
  throwing(): never;
  twice(call: (x: number) => number): number;
  readonly data: { readonly list: unknown[]; readonly when: Date };
  require(name: string): string;
  unknown(): string;
  pathOf(file: File): string;
};

declare global {
  var bridge: Bridge;
  var bridgeAtStart: string;
  var inlineRan: boolean | undefined;
  var received: string[];
  var worker: unknown;
  var stay: (event: Event) => void;
  var socket: WebSocket;
  var paths: string[] | undefined;
}
