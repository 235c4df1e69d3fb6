import { expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Fields } from "./fields.js";

interface Office {
  readonly title: string;
  readonly from?: string;
}

it("names, in the file of a schema, the field that is missing and the one that is too many", () => {
  const whole = { title: z.string(), from: z.exactOptional(z.string()) } satisfies Fields<Office>;
  // @ts-expect-error Property 'from' is missing, though it is one that may be absent.
  const missing = { title: z.string() } satisfies Fields<Office>;
  // @ts-expect-error 'until' does not exist in the interface.
  const extra = { title: z.string(), from: z.string(), until: z.string() } satisfies Fields<Office>;
  // @ts-expect-error A field is a schema.
  const noSchema = { title: z.string(), from: "2020" } satisfies Fields<Office>;
  expectTypeOf<keyof typeof whole>().toEqualTypeOf<keyof Office>();
  expectTypeOf([missing, extra, noSchema]).toBeArray();
});
