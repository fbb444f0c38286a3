/** The day on this computer's calendar, as YYYY-MM-DD: what «прошлый год» is counted from. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
