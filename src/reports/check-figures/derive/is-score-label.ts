/** Whether words say that figures are measures (a score, a share), which are never added up, and stand for what was rounded to them. */
export const isScoreLabel = (words: string): boolean =>
  /\b(scores?|averages?|means?|ratings?|marks?|rates?|index|percent(age)?s?|per cent|proportions?|shares?|compliance|points)\b|%/i.test(words);
