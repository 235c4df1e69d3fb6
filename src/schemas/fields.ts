import type * as z from "zod";

/** The fields of a form: those of its interface, each of them and no other. */
export type Fields<T> = Readonly<Record<keyof T, z.ZodType>>;
