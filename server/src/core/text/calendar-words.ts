/** Names of the months and of the days of the week in small letters, apart by spaces, for tables of words. */
export const MONTHS = 'january february march april may june july august september october november december';
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
