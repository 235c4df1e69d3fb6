// Bundles programs with one bundler, as it is set up for production; minified only where the weight is asked for, since
// that takes most of the time. Reads a list of jobs (JSON) from standard input, and prints for each what the bundler
// warned of, and the error where it failed.
import { basename, dirname } from "node:path";
import { json as readJson } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

async function esbuild({ input, output, format, minify }) {
  const { build } = await import("esbuild");
  const options = { bundle: true, minify, platform: "neutral", logLevel: "silent" };
  const { warnings } = await build({ ...options, entryPoints: [input], outfile: output, format });
  return warnings.map(({ text, location }) => `${location?.file}: ${text}`);
}

async function rollup({ input, output, format, minify }) {
  const [{ rollup }, ...plugins] = await Promise.all([
    import("rollup"),
    import("@rollup/plugin-node-resolve"),
    import("@rollup/plugin-json"),
    import("@rollup/plugin-commonjs"),
    import("@rollup/plugin-terser"),
  ]);
  const warnings = [];
  const [resolve, json, commonjs, terser] = plugins.map(({ default: plugin }) => plugin);
  const bundle = await rollup({
    input,
    plugins: [resolve(), json(), commonjs()],
    // What rollup has to say about zod's own files is not for us to mend.
    onLog: (_, { message, id }) => `${id} ${message}`.includes("node_modules/zod/") || warnings.push(message),
  });
  await bundle.write({ file: output, format, plugins: minify ? [terser({ module: format === "esm" })] : [] });
  return warnings;
}

async function vite({ input, output, format, minify }) {
  const { build, createLogger } = await import("vite");
  const warnings = [];
  const customLogger = createLogger("silent");
  customLogger.warn = customLogger.warnOnce = (message) => warnings.push(message);
  await build({
    root: dirname(input),
    configFile: false,
    logLevel: "warn",
    customLogger,
    build: {
      minify,
      outDir: dirname(output),
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: { input, output: { format, entryFileNames: basename(output) } },
    },
  });
  return warnings;
}

/** webpack, and rspack, which takes the same configuration. */
async function webpackLike(compile, { input, output, format, minify }) {
  const esm = format === "esm";
  const stats = await new Promise((done, fail) => {
    compile(
      {
        mode: "production",
        context: dirname(input),
        entry: input,
        target: esm ? ["web", "es2022"] : ["node", "es2022"],
        output: { path: dirname(output), filename: basename(output), module: esm },
        experiments: esm ? { outputModule: true } : {},
        optimization: { minimize: minify },
        performance: { hints: false },
      },
      (error, stats) => (error ? fail(error) : done(stats)),
    );
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length > 0)
    throw new Error(errors.map(({ moduleName, message }) => `${moduleName}: ${message}`).join("\n"));
  return warnings.map(({ message }) => message);
}

/** Parcel as it comes: it does not read `exports`. */
async function parcel({ input, output, format, minify }) {
  const { Parcel } = await import("@parcel/core");
  const target = {
    distDir: dirname(output),
    distEntry: basename(output),
    context: "node",
    outputFormat: format === "esm" ? "esmodule" : "commonjs",
    includeNodeModules: true,
    optimize: minify,
    sourceMap: false,
  };
  const defaultConfig = fileURLToPath(import.meta.resolve("@parcel/config-default"));
  const options = { defaultConfig, mode: "production", shouldDisableCache: true };
  try {
    await new Parcel({ entries: input, ...options, targets: { main: target } }).run();
  } catch (error) {
    const { diagnostics = [error] } = error;
    throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  }
  return [];
}

const bundlers = {
  parcel,
  esbuild,
  rollup,
  vite,
  webpack: async (job) => webpackLike((await import("webpack")).default, job),
  rspack: async (job) => webpackLike((await import("@rspack/core")).rspack, job),
};

const answers = [];
for (const job of await readJson(process.stdin)) {
  try {
    answers.push({ warnings: await bundlers[process.argv[2]](job) });
  } catch (error) {
    answers.push({ warnings: [], error: error.message });
  }
}
console.log(JSON.stringify(answers));
