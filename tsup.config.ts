import { readdirSync, readFileSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { pureValidators } from "./scripts/build/pure-calls.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

// Both builds write to one folder, so neither may clean it: it is emptied before they begin.
rmSync("dist", { recursive: true, force: true });

const library: Options = {
  // A subpath is its file.
  entry: Object.fromEntries(
    readdirSync("src/entries").map((file) => {
      const name = file.replace(".ts", "");
      // Without zod, every loader names the file that asked for it: its name is the only message that all of them print.
      return [name === "schemas" ? "schemas-need-npm-install-zod" : name, `src/entries/${file}`];
    }),
  ),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // Each entry is one file: every further file of the root would cost a tenth of its time to import.
  splitting: false,
  // Drops the constants of date-fns that are not used: a bundler would keep them in every bundle of the root.
  treeshake: true,
  // An entry that needs another one imports it by its public name.
  external: [/^military-pacts/],
  esbuildPlugins: [pureValidators],
  esbuildOptions: (options, { format }) => {
    if (format === "cjs") {
      options.entryPoints = { ...(options.entryPoints as object), agreements: "src/generated/agreements-required.ts" };
    }
  },
  // terser would put the mark in front of `return`, where bundlers warn of it; there it says nothing anyway.
  plugins: [
    {
      name: "no-mark-after-return",
      renderChunk: (code) => ({ code: code.replaceAll("return /* @__PURE__ */ ", "return ") }),
    },
  ],
  // Spaces and comments go, a twentieth of the package; the names stay, so that a stack trace says where it was, and so
  // do the marks of what is pure, and the line before each module, by which the budgets know what grew. Lines stay short:
  // Node prints the one that throws.
  minify: "terser",
  terserOptions: {
    compress: false,
    mangle: false,
    format: {
      ascii_only: true,
      preserve_annotations: true,
      comments: /^ (?:src|node_modules)\/\S+\.[jt]s$/,
      ecma: 2020,
      max_line_len: 160,
    },
  },
  dts: true,
  // The JSON records and the JSON Schemas.
  publicDir: "src/generated/public",
};

const commandLine: Options = {
  entry: { cli: "src/cli/index.ts" },
  format: ["esm"],
  target: "node20",
  platform: "node",
  splitting: true,
  // What the command line needs is bundled into it, so that the library gains no dependency; the library itself is not.
  noExternal: [/^(?!military-pacts|node:)/],
  external: [/^military-pacts/],
  // One of those libraries is in the form of a module only where it says so in this way.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
    // A command is a chunk, which is loaded when it is asked for.
    options.chunkNames = "cli/[name]-[hash]";
  },
  // Half of it is libraries; nobody reads them here, and everybody loads them.
  minify: true,
  define: { VERSION: JSON.stringify(version) },
  // The bundled libraries are CommonJS and ask for Node's modules by `require`.
  banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
};

export default defineConfig([library, commandLine]);
