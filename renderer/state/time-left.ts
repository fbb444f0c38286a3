const firstGuessAfterMs = 2000;
const msPerMinute = 60_000;

/**
 * Whole minutes left at the speed so far, 0 for less than one; null while it is too early to tell.
 */
export function minutesLeft(share: number, elapsedMs: number): number | null {
  if (share <= 0 || share >= 1 || elapsedMs < firstGuessAfterMs) return null;
  const leftMs = (elapsedMs / share) * (1 - share);
  return leftMs < msPerMinute ? 0 : Math.ceil(leftMs / msPerMinute);
}
