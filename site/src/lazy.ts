/** Large parts of the data, loaded when a view first asks for them. */
import { useEffect, useState } from "preact/hooks";
import type { CrosswalkRow, DataSet } from "./crosswalk.js";

const proofs = () =>
  Promise.all([import("military-pacts/evidence"), import("military-pacts/sources")]).then(([evidence, sources]) => ({
    ...evidence,
    ...sources,
  }));
const claims = () =>
  Promise.all([import("military-pacts/claims"), import("military-pacts/sources")]).then(([known, sources]) => ({
    ...known,
    ...sources,
  }));
const search = () => import("military-pacts/search");
const world = () => Promise.all([import("virtual:world"), import("d3-geo"), import("topojson-client")]);

const check = () => import("military-pacts/check");
const crosswalk = async (): Promise<Readonly<Record<DataSet, readonly CrosswalkRow[]>>> => {
  const [dcad, atop, cow] = await Promise.all([
    import("../../data/crosswalk/dcad.json"),
    import("../../data/crosswalk/atop.json"),
    import("../../data/crosswalk/cow.json"),
  ]);
  return { dcad: dcad.default, atop: atop.default, cow: cow.default };
};
const changes = () => import("virtual:changelog").then(({ default: releases }) => releases);

const LOADERS = { proofs, claims, search, world, check, crosswalk, changes };
type Loaders = typeof LOADERS;

/** What a part is once it is there: `undefined` while it loads, `failed` where it cannot. */
export type Loaded<Name extends keyof Loaders> = Awaited<ReturnType<Loaders[Name]>> | "failed" | undefined;

/** Whether a part is there. */
export const isThere = <T>(loaded: T | "failed" | undefined): loaded is T =>
  loaded !== undefined && loaded !== "failed";

const kept = new Map<string, unknown>();

/**
 * What is loaded late, once for the page.
 *
 * @param name Its name, under which it is kept.
 * @param load Loads it.
 * @param wanted Whether it is asked for.
 */
export function useLoaded<T>(name: string, load: () => Promise<T>, wanted = true): T | "failed" | undefined {
  const [state, setState] = useState<"failed" | "ready">();
  useEffect(() => {
    if (!wanted || kept.has(name)) return;
    let left = false;
    const tell = (news: "failed" | "ready") => {
      if (!left) setState(news);
    };
    load().then(
      (value) => {
        kept.set(name, value);
        tell("ready");
      },
      () => tell("failed"),
    );
    return () => {
      left = true;
    };
  }, [name, load, wanted]);
  return (kept.get(name) as T | undefined) ?? (state === "failed" ? "failed" : undefined);
}

/** A part of the data. */
export const useLazy = <Name extends keyof Loaders>(name: Name, wanted = true): Loaded<Name> =>
  useLoaded(name, LOADERS[name] as () => Promise<Awaited<ReturnType<Loaders[Name]>>>, wanted);
