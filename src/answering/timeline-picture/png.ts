import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const findFile = createRequire(import.meta.url);
const font = (file: string): string => findFile.resolve(`@expo-google-fonts/noto-sans/${file}`);
const fontFiles = [font("400Regular/NotoSans_400Regular.ttf"), font("700Bold/NotoSans_700Bold.ttf")];

/** A drawing as a PNG, with the project's own font alone, so that it looks the same on a server without fonts. */
export function pngOf(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
  return new Resvg(svg, { font }).render().asPng();
}
