/** What a document is, as far as it says so itself. An amended plan's kind also hangs on the child's year, which only the register knows. */
export type FileKind = { family: "plan"; amended: boolean } | { family: "other"; kind: string };

/** What a file says of itself: what it is, and whose. Nothing in it is sure until the register is asked. */
export type FileIdentity = {
  /** null: a person has to say. */
  kind: FileKind | null;
  /** Its pages are pictures: only the file's name told anything. */
  isScan: boolean;
  nhsNumbers: string[];
  upns: string[];
  /** Words that could be a plan's reference, in small letters and digits alone. */
  references: string[];
  name: string | null;
  birthDate: string | null;
  /** Words of the file's own name, in small letters: a child's name may be among them. */
  nameWords: string[];
  datedOn: string | null;
  author: string;
};
