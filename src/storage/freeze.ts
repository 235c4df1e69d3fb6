/** Freezes a JSON value in depth. */
export function freeze<T>(value: T): T {
  for (const key in value) if (typeof value[key] === "object") freeze(value[key]);
  return Object.freeze(value);
}
