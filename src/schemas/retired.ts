import * as z from "zod";
import { type MovedId, recordTypes, type WithdrawnId } from "../model/retired.js";
import type { Fields } from "./fields.js";
import { actorValue, idByType, textValue } from "./values.js";
import { strictObject } from "./zod.js";

const retired = { type: z.enum(recordTypes), id: actorValue };

const movedObject = strictObject({
  ...retired,
  kind: z.literal("moved"),
  to: idByType(),
  reason: textValue,
} satisfies Fields<MovedId>);

const withdrawnObject = strictObject({
  ...retired,
  kind: z.literal("withdrawn"),
  reason: textValue,
} satisfies Fields<WithdrawnId>);

export const retiredIdValue = z.discriminatedUnion("kind", [movedObject.readonly(), withdrawnObject.readonly()]);
