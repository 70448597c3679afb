/** Whether a text has the form of an id that {@link newId} makes: a UUID in small letters. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
