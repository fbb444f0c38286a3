// What the bench's page and its worker say to each other. May import the stations.
import type { Station } from '../station/station.ts';

export type ToWorker = {
  readonly method: keyof Station;
  readonly args: readonly unknown[];
};

export type FromWorker = { readonly value: unknown } | { readonly failure: string };
