/**
 * Answers that a measure needs to stand within a logit 19 times in 20 (Linacre 1994, "Sample size and item calibration stability", Rasch
 * Measurement Transactions 7:328: 30 for a start, 50 for polytomies that are not well aimed).
 */
export const leastAnswersOfRater = 30;
