/** Days are counted from the year 0, so that they fit where only whole numbers do. */
const dayMs = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1) / dayMs - 730_485;

/** Of a report without a date; comes before all days. */
export const unknownDay = 0;

/** Number of a day given as YYYY-MM-DD; null for anything else. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : Math.max(1, ms / dayMs - firstDay);
}

/** Year of a day's number. */
export function yearOf(day: number): number {
  return new Date((day + firstDay) * dayMs).getUTCFullYear();
}
