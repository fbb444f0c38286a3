// What the bench and its child processes say to each other: one question, then its answer.
// May import the stations.
import type { RemoteStation } from '../station/remote-station.ts';

export type ToChild = {
  readonly method: keyof RemoteStation;
  readonly args: readonly unknown[];
};

export type FromChild = { readonly value: unknown } | { readonly failure: string };
