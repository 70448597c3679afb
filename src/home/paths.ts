/** The page that people see first. */
export const homePaths = { home: () => "/" };
