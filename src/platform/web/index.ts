/** The light door of the web part: the rooms' pages need it, and most commands load those. The server itself: make-web-server.ts. */
export type { AppContext } from "./app-context.ts";
export { readMultipart, type Upload, type UploadLimits } from "./read-multipart.ts";
