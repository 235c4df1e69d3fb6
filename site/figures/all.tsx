import { renderToString } from "preact-render-to-string";
import { eleven } from "./eleven.js";
import { membershipMap } from "./membership-map.js";
import { perYear } from "./per-year.js";
import { FigurePage } from "./svg.js";

/** A figure as it is written. */
export interface WrittenFigure {
  readonly name: string;
  readonly text: string;
  readonly svg: string;
}

/** Every figure as SVG, with its text alternative. */
export const figures = (): readonly WrittenFigure[] =>
  [eleven(), membershipMap(), perYear()].map((figure) => ({
    name: figure.name,
    text: `${figure.title} ${figure.text}`,
    svg: `${renderToString(<FigurePage figure={figure} />)}\n`,
  }));
