/** What all figures share: the page, its title and its source, drawn for paper. */
import { asOf } from "military-pacts";
import type { ComponentChildren } from "preact";
import { dayText } from "../src/language.js";

export const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** The colours of the explorer in its light scheme. */
export const COLORS = {
  paper: "#fdfdfb",
  ink: "#1b1f23",
  quiet: "#5a6370",
  rule: "#d9dcdf",
  land: "#e3e5e2",
  nato: "#0072b2",
  eu: "#b86e00",
  bind: "#2f6f5e",
  bindPale: "#b9d8cd",
  stop: "#a8320f",
  both: "#0a5c94",
  natoOnly: "#7cc4ee",
  euOnly: "#e0a11b",
  cstoOrCst: "#c04a00",
  cisOnly: "#d79bbd",
} as const;

/** A figure with its text alternative. */
export interface Figure {
  /** The name of its files. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly content: ComponentChildren;
}

export const MARGIN = 24;

export function FigurePage({ figure: { name, title, text, width, height, content } }: { readonly figure: Figure }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${name}-title ${name}-text`}
      font-family={FONT}
      font-size="14"
      fill={COLORS.ink}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-text`}>{text}</desc>
      <rect width={width} height={height} fill={COLORS.paper} />
      <text x={MARGIN} y={38} font-size="20" font-weight="600">
        {title}
      </text>
      {content}
      <text x={MARGIN} y={height - 16} font-size="12" fill={COLORS.quiet}>
        Data up to {dayText(asOf, "en")} · military-pacts · CC0 1.0
      </text>
    </svg>
  );
}

/** A row of colours, each with its word. */
export function Key({
  items,
  y,
}: {
  readonly items: readonly (readonly [color: string, word: string])[];
  readonly y: number;
}) {
  let x = MARGIN;
  return (
    <g font-size="13">
      {items.map(([color, word]) => {
        const at = x;
        x += 30 + word.length * 7.6;
        return (
          <g key={word}>
            <rect x={at} y={y - 10} width="12" height="12" rx="2" fill={color} />
            <text x={at + 18} y={y}>
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
}
