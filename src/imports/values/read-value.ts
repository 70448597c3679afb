/** A value understood, or what is wrong with it and the cure; neither repeats the value. */
export type ReadValue<T> = { value: T } | { what: string; cure: string };
