/** The web part has a door of its own, so that the command line starts without loading a web server. */
export type { AppContext } from "./app-context.ts";
export { makeWebServer } from "./make-web-server.ts";
export { readMultipart, type Upload } from "./read-multipart.ts";
