// Caches over the bridge, kept right by events, and view state.
// May import bridge, search and the contract; knows no React component.
import { QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';
import type { CallInput, CallName } from '#contract/calls.ts';
import { call } from '../bridge/bridge.ts';

/** One cache for the window. Nothing goes stale by time: events say what has changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** The query of one call; its key is the call's name and input. */
export function callQuery<K extends CallName>(name: K, input: CallInput<K>) {
  return queryOptions({ queryKey: [name, input] as const, queryFn: () => call(name, input) });
}

const outlivesLocking: ReadonlySet<unknown> = new Set<CallName>(['archive.status', 'settings.get']);

function isContent(query: { readonly queryKey: QueryKey }): boolean {
  return !outlivesLocking.has(query.queryKey[0]);
}

/** Drops every cached word of the archive, and what is still on its way. */
export function forgetQueries(): void {
  void queryClient.cancelQueries({ predicate: isContent });
  queryClient.removeQueries({ predicate: isContent });
}
