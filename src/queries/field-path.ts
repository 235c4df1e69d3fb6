/** The path of a field with `*` for every index: `events.2.on` is `events.*.on`. */
export const genericPath = (path: string): string =>
  path
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? "*" : part))
    .join(".");
