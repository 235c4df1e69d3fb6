/** A list whose items are named in paths, and the properties by which one is: the first that an item has. */
const NAMES: readonly string[] = ["key", "official", "name", "country", "organization", "from"];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A name as a part of a path. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/**
 * What names each item of a list in the path of a field: its key; else what it is about, with the year in which it began
 * where that was named before. So a path stays what it is when an item is put in. Items of plain values have their place.
 */
export function itemNames(items: readonly unknown[]): readonly string[] {
  const used = new Set<string>();
  return items.map((item, place) => {
    const property = isObject(item) ? NAMES.find((name) => typeof item[name] === "string") : undefined;
    if (!isObject(item) || property === undefined) return String(place);
    const name = slug(String(item[property]));
    const own = used.has(name) && typeof item.from === "string" ? `${name}-${item.from.slice(0, 4)}` : name;
    const unique = used.has(own) ? `${own}-${place}` : own;
    used.add(unique);
    return unique;
  });
}

/** The item of a list that a part of a path names. */
export function itemNamed(items: readonly unknown[], name: string): unknown {
  const place = itemNames(items).indexOf(name);
  return place < 0 ? undefined : items[place];
}

/**
 * A path with `*` for every item of a list: `events.signed.on` is `events.*.on`.
 *
 * @param path The path.
 * @param known Every path of a form, with `*` for items.
 */
export function genericPath(path: string, known: ReadonlySet<string>): string {
  let generic: string | undefined;
  for (const part of path.split(".")) {
    const at = (name: string) => (generic === undefined ? name : `${generic}.${name}`);
    // An item has a name, whatever it is.
    generic = part !== "" && known.has(at("*")) ? at("*") : at(part);
  }
  return generic ?? "";
}
