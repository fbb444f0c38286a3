import { isLinkAddress } from './link-mark.ts';

/** The address as a report may hold it, with the scheme people leave out; null if it is none. */
export function readLinkAddress(typed: string): string | null {
  const address = typed.trim();
  if (isLinkAddress(address)) return /:.+/.test(address) ? address : null;
  if (/\s/.test(address)) return null;
  if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(address)) return `mailto:${address}`;
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u.test(address)) return `https://${address}`;
  return null;
}
