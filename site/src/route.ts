/** The address: what follows `#`, a path and parameters. Whatever stands there is a route; an unknown one has its own page. */
import { useEffect, useState } from "preact/hooks";

/** A place in the explorer. */
export interface Route {
  /** The parts of the path; none for the first view. */
  readonly path: readonly string[];
  readonly params: URLSearchParams;
}

/** No parameter needs more, and a megabyte in the address costs no more than this. */
const LONGEST = 2000;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads the part of an address from `#` on. */
export function parseHash(hash: string): Route {
  const [path = "", query = ""] = hash
    .slice(0, LONGEST)
    .replace(/^#?\/?/, "")
    .split(/\?(.*)/s);
  return { path: path.split("/").filter(Boolean).map(decode), params: new URLSearchParams(query) };
}

/** Writes the part of an address from `#` on. */
export function hashOf(
  path: readonly string[],
  params: URLSearchParams | Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(params).toString();
  return `#/${path.map(encodeURIComponent).join("/")}${query && `?${query}`}`;
}

const listeners = new Set<() => void>();
const isRoute = () => location.hash === "" || location.hash.startsWith("#/");
const tell = () => {
  if (isRoute()) for (const listener of listeners) listener();
};

/** Goes to a place: as a new entry of the history, or in the place of the present one. */
export function go(hash: string, how: "push" | "replace" = "push"): void {
  if (hash === location.hash) return;
  history[how === "push" ? "pushState" : "replaceState"](null, "", hash);
  tell();
}

/** The route of the address, kept up to date. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseHash(isRoute() ? location.hash : ""));
  useEffect(() => {
    const update = () => setRoute(parseHash(location.hash));
    listeners.add(update);
    addEventListener("hashchange", tell);
    addEventListener("popstate", tell);
    return () => {
      listeners.delete(update);
      removeEventListener("hashchange", tell);
      removeEventListener("popstate", tell);
    };
  }, []);
  return route;
}
