/** Fewer documents than these give an interval over documents that is hardly better than a guess: our own rule, as few are compared. */
export const leastDocuments = 5;

/**
 * The fewest answers for which a weighted kappa's interval can be trusted: twice the square of the number of categories (Cicchetti
 * 1981, Applied Psychological Measurement 5:101–104): 18 for Yes, Partly, No; 8 for yes and no.
 */
export const leastAnswers = (categories: number): number => 2 * categories ** 2;
