/** Whether text ends as a sentence or a heading does. An initial or a title before a name does not end one: "(Miss K." goes on. */
export const endsSentence = (text: string): boolean => /[.!?:;]["”’')\]]?$/.test(text) && !/(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof)\.$/.test(text);
