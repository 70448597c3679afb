export { isPictogram, pictogramNames, type PictogramId } from "./pictogram-ids.ts";
export { pictogram } from "./pictogram.ts";
