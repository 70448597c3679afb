/** The page that people see first, and the page of the rooms that are not in the bar. */
export const homePaths = { home: () => "/", more: () => "/more" };
