/** How many days a month of a year has; 0 for a month that the calendar does not have. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Days from one `yyyy-mm-dd` to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a `yyyy-mm-dd`, Monday 1 … Sunday 7. */
export function weekdayOf(iso: string): number {
  return ((dayNumber(iso) + 3) % 7) + 1;
}

/** Days since 1970-01-01 in the Gregorian calendar. */
function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  let days = day - 1;
  for (let m = 1; m < month; m += 1) days += daysIn(year, m);
  const years = year - 1970;
  const leaps =
    Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) - 477;
  return days + years * 365 + leaps;
}
