/** What imports weigh once a bundler has shaken and minified them. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * The bytes of a bundle for browsers, minified, and with gzip -9.
 *
 * @param folder The project in which the packages are installed.
 * @param code The code to bundle.
 * @returns Both, or the error of the bundler.
 */
export async function bundle(folder, code) {
  try {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      logLevel: "silent",
      write: false,
    });
    const [{ contents }] = outputFiles;
    return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
  } catch (error) {
    return { error: error.errors?.[0]?.text ?? String(error) };
  }
}
