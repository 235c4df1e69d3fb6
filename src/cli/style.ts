import picocolors from "picocolors";

/** How text is shown: for a person at a terminal, or as plain text for a pipe or a file. */
export interface Style {
  /** Colours; functions that change nothing where there are none. */
  readonly colors: ReturnType<typeof picocolors.createColors>;
  /** Whether to draw flags and rules, and to link addresses. */
  readonly rich: boolean;
  /** How many columns a line may have; a pipe has no end of them, so that a row stays a line. */
  readonly width: number;
}

/** No narrower, for then no word fits, and no wider, for then nobody finds the next line. */
const WIDTHS = { least: 20, usual: 80, most: 200 };

function widthOf({ COLUMNS }: NodeJS.ProcessEnv, { isTTY, columns }: Partial<NodeJS.WriteStream>): number {
  const given = Number(COLUMNS) || columns || (isTTY ? WIDTHS.usual : Number.POSITIVE_INFINITY);
  return given === Number.POSITIVE_INFINITY ? given : Math.max(WIDTHS.least, Math.min(WIDTHS.most, given));
}

/** Whether there are colours: never with `NO_COLOR`, always with `FORCE_COLOR`, else on a terminal that knows them. */
function isColored({ NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv, isTTY: boolean): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return isTTY && TERM !== "dumb";
}

/** The style of an output. */
export function styleOf(env = process.env, stream: Partial<NodeJS.WriteStream> = process.stdout): Style {
  const isTTY = stream.isTTY === true;
  return {
    colors: picocolors.createColors(isColored(env, isTTY)),
    rich: isTTY && env.TERM !== "dumb",
    width: widthOf(env, stream),
  };
}
