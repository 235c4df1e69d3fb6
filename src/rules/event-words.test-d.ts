import { expectTypeOf, it } from "vitest";
import type { EventType } from "../model/event.js";
import type { EventWord, eventWords } from "./event-words.js";

type Rows = Readonly<Record<EventType, EventWord>>;

it("has a row for every word of the model, and for no other", () => {
  expectTypeOf<typeof eventWords>().toEqualTypeOf<Rows>();
  const { signed: _, ...others } = {} as Rows;
  // @ts-expect-error A word about which nobody has decided does not compile.
  const missing: Rows = others;
  // @ts-expect-error A word that is not one of the model does not compile either.
  const extra: Rows = { ...({} as Rows), denounced: {} as EventWord };
  expectTypeOf([missing, extra]).toEqualTypeOf<Rows[]>();
});
