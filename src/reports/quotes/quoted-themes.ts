import type { QuotedTheme } from "../programme-year/content.ts";
import type { Quote } from "./store.ts";

/** Chosen comments by theme, themes and comments in the order given. */
export function quotedThemes(quotes: readonly (Quote & { themeName: string })[]): QuotedTheme[] {
  const themes = new Map<string, { id: string; name: string; texts: string[] }>();
  for (const { themeId, themeName, text } of quotes) {
    const theme = themes.get(themeId) ?? { id: themeId, name: themeName, texts: [] };
    theme.texts.push(text);
    themes.set(themeId, theme);
  }
  return [...themes.values()];
}
