import { type EvidencedId, evidenceFor } from "military-pacts/evidence";
import { sourcesCount, sourcesRecords } from "../generated/records/sources.js";
import type { Source } from "../model/index.js";
import { pageOf } from "../queries/address.js";
import { badArgument } from "../queries/arguments.js";
import { lazyList, once } from "../storage/lazy.js";
import { id, lookup } from "../storage/lookup.js";

/** Every source, by id. */
export const sources: readonly Source[] = /* @__PURE__ */ lazyList(sourcesCount, sourcesRecords);

const sourceOf = /* @__PURE__ */ lookup("source", sourcesRecords, id);

/**
 * The source with an id.
 *
 * @param id An id of this release.
 * @returns The record for a known id, an id that has moved among them; `undefined` for any other string.
 * @example
 * getSource("tvzvezda-20251220")?.language; // "ru"
 */
export function getSource(id: string): Source | undefined {
  return sourceOf(id);
}

/**
 * Whether a value is the id of a source of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isSourceId("tvzvezda-20251220"); // true
 */
export function isSourceId(value: unknown): value is string {
  return typeof value === "string" && sourceOf(value) !== undefined;
}

const byPage = /* @__PURE__ */ once(() => new Map(sourcesRecords().map((source) => [pageOf(source.url), source])));

/**
 * The source at an address, however it was copied: with `http` or `https` or neither, with or without `www.`, a slash at
 * the end, a fragment, or parameters that track readers.
 *
 * @param address The address of a page.
 * @returns The source; `undefined` where no record has that page, or the text is no address.
 * @throws TypeError where it is no text.
 * @example
 * findSource("http://www.tvzvezda.ru/news/2025122054-1PO6m.html?utm_source=rss")?.id; // "tvzvezda-20251220"
 */
export function findSource(address: string): Source | undefined {
  if (typeof address !== "string") throw badArgument("address", address, "the address of a page");
  const page = pageOf(address);
  return page === undefined ? undefined : byPage().get(page);
}

/**
 * The sources of a fact, or all sources of a record.
 *
 * @param id The id of a record, or the code of a country.
 * @param field The path of a field, as for `evidenceFor`; without it, those of every field.
 * @returns The sources, each once; an empty list where the record does not have the field.
 * @throws RangeError or TypeError where there is no such record, or no type of record has such a field.
 * @example
 * sourcesFor("gb-ru-1997-defence-ministries", "signed.place"); // []
 */
export function sourcesFor(id: EvidencedId, field?: string): readonly Source[] {
  const entries = field === undefined ? Object.values(evidenceFor(id)) : [evidenceFor(id, field)];
  const ids = new Set(entries.flatMap((entry) => entry?.sources ?? []));
  return Object.freeze([...ids].flatMap((source) => getSource(source) ?? []));
}
