const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day, counted from 1970-01-01, for people: "Thursday 1 April 2027". Empty for days that no calendar holds. */
export function dayName(day: number): string {
  const date = dateOf(day);
  return date ? `${WEEKDAYS[date.getUTCDay()]} ${dayOf(date)} ${date.getUTCFullYear()}` : '';
}

/** A stretch of days, both ends inside: "January 2027", "the year 2030", "3 to 9 May 2030", "28 May to 3 June 2030". */
export function daysName(first: number, last: number): string {
  if (first === last) return dayName(first);
  const [from, to] = [dateOf(first), dateOf(last)];
  if (!from || !to) return '';
  const year = from.getUTCFullYear();
  const ends = dateOf(last + 1)?.getUTCDate() === 1 && from.getUTCDate() === 1;
  if (year !== to.getUTCFullYear()) return `${dayOf(from)} ${year} to ${dayOf(to)} ${to.getUTCFullYear()}`;
  const [a, b] = [from.getUTCMonth(), to.getUTCMonth()];
  if (ends && a === b) return `${MONTHS[a]} ${year}`;
  if (ends && a === 0 && b === 11) return `the year ${year}`;
  if (ends) return `${MONTHS[a]} to ${MONTHS[b]} ${year}`;
  if (a === b) return `${from.getUTCDate()} to ${dayOf(to)} ${year}`;
  return `${dayOf(from)} to ${dayOf(to)} ${year}`;
}

function dayOf(date: Date): string {
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

function dateOf(day: number): Date | undefined {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
