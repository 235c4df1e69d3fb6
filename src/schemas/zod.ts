/** What the forms take of zod with care. */
import * as z from "zod";

function needed<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("military-pacts/schemas needs zod 4.3 or later: npm install zod");
  return part;
}

/** The newest part of zod that is needed, and the first that is looked for: an old zod fails here, with a reason. */
export const exactOptional: typeof z.exactOptional = needed(z.exactOptional);

/**
 * Makes schemas of objects without code at run time. Where a page forbids that, zod's try would be reported; and our own
 * reader takes the place of what zod would write.
 */
export function withoutEval<T>(make: () => T): T {
  const { jitless } = z.config();
  z.config({ jitless: true });
  try {
    return make();
  } finally {
    z.config({ jitless });
  }
}

/** A form of an object that refuses what it does not know. */
export const strictObject: typeof z.strictObject = (shape, params) => withoutEval(() => z.strictObject(shape, params));
