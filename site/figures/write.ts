/** Writes the figures, `docs/figures/`, as SVG and as PNG: the same data, the same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { runner } from "../build/computed.js";
import type { WrittenFigure } from "./all.js";

const FOLDER = "docs/figures";

const require = createRequire(import.meta.url);
const fontFiles = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"].map((font) =>
  require.resolve(`@expo-google-fonts/inter/${font}.ttf`),
);

/** With a font of the package alone: those of a machine differ. */
const pngOf = (svg: string) =>
  new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" },
  })
    .render()
    .asPng();

const server = await runner();
try {
  const { figures } = (await server.ssrLoadModule("/figures/all.tsx")) as { figures: () => readonly WrittenFigure[] };
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, svg } of figures()) {
    writeFileSync(`${FOLDER}/${name}.svg`, svg);
    writeFileSync(`${FOLDER}/${name}.png`, pngOf(svg));
    console.log(`${FOLDER}/${name}.svg`);
  }
} finally {
  await server.close();
}
