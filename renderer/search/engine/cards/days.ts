/** Days are counted from the year 0, so that they fit where only whole numbers do. */
const dayMs = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1) / dayMs - 730_485;
const firstOfYearOne = 366;

/** Of a report without a date; comes before all days. */
export const unknownDay = 0;

/** Number of a day given as YYYY-MM-DD; null for anything else. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : Math.max(1, ms / dayMs - firstDay);
}

const daysIn400Years = 146_097;

/** Year of a day's number, by the Gregorian calendar. */
export function yearOf(day: number): number {
  let year = Math.floor((day * 400) / daysIn400Years) + 1;
  while (firstDayOf(year) > day) year -= 1;
  return year;
}

/** Number of the first of January. */
function firstDayOf(year: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return before * 365 + leapDays + firstOfYearOne;
}
