/**
 * What is computed while the site is built: the first view as HTML, so that its facts are there with scripts off, and the
 * small parts of large collections that the first view needs.
 */
import { fileURLToPath } from "node:url";
import { createServer, type Plugin, type ViteDevServer } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Modules that the build writes, each by the file and the function that give its value. */
const MODULES: Readonly<Record<string, readonly [file: string, name: string]>> = {
  "virtual:first-view": ["/build/first-view.ts", "firstView"],
  "virtual:changelog": ["/build/changelog.ts", "changelog"],
  "virtual:world": ["/build/world.ts", "world"],
};

/** A server that runs modules of the site in Node, with the names of the package as in the browser. */
export const runner = (): Promise<ViteDevServer> =>
  createServer({
    configFile: `${ROOT}vite.config.ts`,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });

export function computed(): Plugin {
  let server: ViteDevServer | undefined;
  let own = false;
  const load = async (file: string, name: string): Promise<unknown> => {
    if (!server) throw new Error("Nothing is computed before the build starts.");
    const module = await server.ssrLoadModule(file);
    return (module[name] as () => unknown)();
  };
  return {
    name: "computed",
    configureServer(given) {
      server = given;
    },
    async buildStart() {
      if (server) return;
      own = true;
      server = await runner();
    },
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const module = MODULES[id.slice(1)];
      return module && `export default JSON.parse(${JSON.stringify(JSON.stringify(await load(...module)))});`;
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => {
        const page = await load("/src/prerender.tsx", "page");
        return html.replace('<div id="app"></div>', () => `<div id="app">${page}</div>`);
      },
    },
    async closeBundle() {
      if (own) await server?.close();
    },
  };
}
