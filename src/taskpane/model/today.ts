/** A moment's date as the author's calendar shows it, `yyyy-mm-dd`. */
export function dateText(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** A moment's time of day, `hh:mm:ss`. */
export function timeText(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The days from today to a deadline.
 *
 * @param today `yyyy-mm-dd`
 * @param deadline `yyyy-mm-dd`
 * @returns 0 on the day itself, negative when it is past
 */
export function daysUntil(today: string, deadline: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(today)) / DAY);
}

/** The weekday of a date (`yyyy-mm-dd`): Monday 1 … Sunday 7. */
export function weekdayOf(date: string): number {
  const day = new Date(Date.parse(date)).getUTCDay();
  return day === 0 ? 7 : day;
}
