import { createRequire } from "node:module";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { isEastern } from "./font-coverage.js";

const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
];

/** Eight megabytes, read only for a drawing that needs it. */
const easternFont = (): string =>
  path.join(path.dirname(require.resolve("@embedpdf/fonts-sc")), "../fonts/NotoSansHans-Regular.otf");

/** A drawing as a PNG, with the project's own fonts alone, so that it looks the same on a server without fonts. */
export function pngOf(svg: string): Uint8Array {
  const files = isEastern(svg) ? [...fontFiles, easternFont()] : fontFiles;
  const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
  return new Resvg(svg, { font }).render().asPng();
}
