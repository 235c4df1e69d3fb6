/** A figure as PNG: with a font of the package alone, because those of a machine differ. */
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"].map((font) =>
  require.resolve(`@expo-google-fonts/inter/${font}.ttf`),
);

export const pngOf = (svg: string): Buffer =>
  new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" },
  })
    .render()
    .asPng();
