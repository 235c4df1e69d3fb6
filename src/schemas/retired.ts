import * as z from "zod";
import { recordTypes } from "../model/retired.js";
import { actorValue, textValue } from "./values.js";

const retired = { type: z.enum(recordTypes), id: actorValue };

export const movedObject = z.strictObject({
  ...retired,
  kind: z.literal("moved"),
  to: actorValue,
  reason: textValue,
});

export const withdrawnObject = z.strictObject({ ...retired, kind: z.literal("withdrawn"), reason: textValue });

export const retiredIdValue = z.discriminatedUnion("kind", [movedObject.readonly(), withdrawnObject.readonly()]);
