// The one client of the search worker, for whatever asks it something while an archive is open.
import { createSearchClient, type SearchClient, type Span } from '../search/client.ts';

let client: SearchClient | null = null;

/** Null while no archive is open, or its index has not been begun. */
export function searchClient(): SearchClient | null {
  return client;
}

export function openSearchClient(): SearchClient {
  client = createSearchClient();
  return client;
}

export function closeSearchClient(): void {
  client?.close();
  client = null;
}

/** Where a text meets a query, in any form of its words; nowhere while there is no index. */
export async function findPlaces(query: string, text: string): Promise<readonly Span[]> {
  return (await client?.highlight(query, text)) ?? [];
}
