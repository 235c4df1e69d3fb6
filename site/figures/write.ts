/** Writes the figures, `docs/figures/`, as SVG and as PNG: the same data, the same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { runner } from "../build/computed.js";
import type { WrittenFigure } from "./all.js";
import { pngOf } from "./png.js";

const FOLDER = "docs/figures";

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
