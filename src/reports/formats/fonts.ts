import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const font = (file: string): string => require.resolve(`@expo-google-fonts/source-sans-3/${file}`);

/** Source Sans 3 (SIL Open Font License), the letters of every file that carries its own. */
export const fontFiles = {
  regular: font("400Regular/SourceSans3_400Regular.ttf"),
  semibold: font("600SemiBold/SourceSans3_600SemiBold.ttf"),
  bold: font("700Bold/SourceSans3_700Bold.ttf"),
} as const;

export const fontBlobs = (): Buffer[] => Object.values(fontFiles).map((file) => readFileSync(file));
