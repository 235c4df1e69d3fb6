/** Large parts of the data, loaded when a view first asks for them. */
import { useEffect, useState } from "preact/hooks";
import { loadRows } from "./crosswalk.js";

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
const crosswalk = loadRows;
/** The changelog, once there is one. */
const changes = async (): Promise<{ readonly text: string | undefined }> => {
  const [load] = Object.values(import.meta.glob<string>("../../CHANGELOG.md", { query: "?raw", import: "default" }));
  return { text: await load?.() };
};

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
