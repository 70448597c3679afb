import { v7 } from "uuid";

/** A new row's id: UUID version 7, which needs no central counter and keeps new rows together in an index. */
export function newId(): string {
  return v7();
}
