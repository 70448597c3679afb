import { press } from "../../src/reports/formats/press/press.ts";

/** A JPEG of 64 by 32 dots, a white square on blue. */
export const smallJpeg = Buffer.from("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAgAEADASIAAhEBAxEB/8QAGQABAAMBAQAAAAAAAAAAAAAAAAQGBwEF/8QAIBABAAIBAgcAAAAAAAAAAAAAAAECBAURFTVUc5Oy0f/EABcBAQEBAQAAAAAAAAAAAAAAAAADAQT/xAAYEQEBAQEBAAAAAAAAAAAAAAAAAhIDAf/aAAwDAQACEQMRAD8A8wGjOy7w5YjTORoyhajzLK71/aWR00XGUYBVMAAaMzlJ4hm9XkeW31LpGlIvK+qFqPMsrvX9pOIZvV5Hlt9R7Wte02tM2tM7zMzvMyc+fstu9OAKpAAP/9k=", "base64");

/** A PNG, drawn by the press: a bar of a colour with a word of it in white. */
export const pngOf = async (colour: string, width = 600): Promise<Uint8Array> =>
  press({ make: "png", width, svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="${colour}"/><circle cx="50" cy="50" r="34" fill="#ffffff"/></svg>` });
