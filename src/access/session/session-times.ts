/** A session ends when nobody uses it for an hour, and after twelve hours in any case. */
export const IDLE_MINUTES = 60;
export const LONGEST_HOURS = 12;
