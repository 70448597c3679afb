/** Word's names for places: letters, digits and low lines, forty at most, beginning with a letter. */
export const bookmarkOf = (id: string): string => `at_${id.replaceAll(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);
