/** A logo's picture (PNG) for a file. */
export type LogoPicture = { content: Uint8Array; width: number; height: number };

/** How large a logo stands in a box of any unit, as large as it fits. */
export function fitLogo({ width, height }: Pick<LogoPicture, "width" | "height">, box: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}

/** As an address that holds the picture itself. */
export const logoData = ({ content }: LogoPicture): string => `data:image/png;base64,${Buffer.from(content).toString("base64")}`;
