import { fieldNames } from "../generated/fields.js";
import type { Evidence } from "../model/evidence.js";
import type { AnyIds } from "../model/ids.js";
import { badArgument } from "./arguments.js";
import { genericPath } from "./field-path.js";

/** The evidence for a field: its own, or that of the item it lies in. */
export function evidenceOfField<Ids extends AnyIds>(
  evidence: Readonly<Record<string, Evidence<Ids>>>,
  field: string,
): Evidence<Ids> | undefined {
  const parts = field.split(".");
  const enclosing = parts.map((_, cut) => parts.slice(0, parts.length - cut).join("."));
  const own = enclosing.find((path) => Object.hasOwn(evidence, path));
  return own === undefined ? undefined : evidence[own];
}

/** Throws where no type of record has a field. */
export function checkField(field: unknown): void {
  const known = new Set(fieldNames.split(" "));
  // No path is longer than that, and none has a star in it: that stands for an item here.
  const isPath = typeof field === "string" && field.length <= 200 && !field.includes("*");
  if (!isPath || !known.has(genericPath(field, known))) {
    const accepted = "the path of a field, such as signed.on, events.signed.on or memberships.nato.from";
    throw badArgument("field", field, accepted);
  }
}
