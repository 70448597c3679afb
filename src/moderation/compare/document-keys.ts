/** What is known of which document a rating is about. `document`: its file or its plan's version; null where the rating names none. */
export type AboutDocument = { id: string; reference: string; kind: string | null; document: string | null };

/**
 * Which ratings are about the same document: a key for each, by the file or the plan's version, else by the audit's reference and the kind of document. A
 * rating that names no document (an outside firm's spreadsheet) is about that of the other ratings of its reference and kind, where they are of one.
 */
export function documentKeys(ratings: readonly AboutDocument[]): Map<string, string> {
  const documents = new Map<string, Set<string>>();
  const spoken = (rating: AboutDocument, kind: string | null) => JSON.stringify([rating.reference.trim().toLowerCase(), kind]);
  for (const rating of ratings) {
    if (rating.document === null) continue;
    for (const key of new Set([spoken(rating, rating.kind), spoken(rating, null)])) documents.set(key, (documents.get(key) ?? new Set()).add(rating.document));
  }
  return new Map(ratings.map((rating) => {
    if (rating.document !== null) return [rating.id, rating.document];
    const found = documents.get(spoken(rating, rating.kind));
    const [only] = found ?? [];
    return [rating.id, found?.size === 1 && only !== undefined ? only : spoken(rating, rating.kind)];
  }));
}
