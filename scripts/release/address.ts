/**
 * The address of the repository, the one place from which `repository`, `homepage` and `bugs` of `package.json` and the
 * citation follow. Sets it where one is given; else refuses where there is none, or where another was set by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run, WrongUse } from "../command.js";
import { citationFile } from "../docs/citation.js";

type Manifest = Readonly<Record<string, unknown>> & {
  readonly repository?: string | { readonly url?: string };
};

/** An address as people know it, from any way in which npm has it; `undefined` where it is none of the web. */
export function webAddress(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^git\+/, "")
    .replace(/\/$/, "")
    .replace(/\.git$/, "");
  return /^https:\/\/[\w.-]+\.[a-z]+(?:\/[\w.-]+){2,}$/i.test(plain) ? plain : undefined;
}

/** What `package.json` says of an address. */
export const addressFields = (address: string) => ({
  repository: { type: "git", url: `git+${address}.git` },
  homepage: `${address}#readme`,
  bugs: { url: `${address}/issues` },
});

/** A manifest with an address: behind the description, as npm has it, and nothing of another one left. */
export function withAddress(manifest: Manifest, address: string): Manifest {
  const fields = addressFields(address);
  const rest = Object.entries(manifest).filter(([key]) => !(key in fields));
  const at = rest.findIndex(([key]) => key === "license");
  return Object.fromEntries([...rest.slice(0, at), ...Object.entries(fields), ...rest.slice(at)]);
}

const HOW =
  "npm run release:address -- https://<host>/<owner>/<name> sets it once, in package.json and CITATION.cff; commit both, or set it in the job that publishes";

/** Why a manifest cannot be published; `undefined` where it can. */
export function addressProblem(manifest: Manifest): string | undefined {
  const { repository } = manifest;
  const url = typeof repository === "string" ? repository : repository?.url;
  if (url === undefined) {
    return `package.json names no repository: npm would show no way to it, and could not say where the package was built. ${HOW}.`;
  }
  const address = webAddress(url);
  if (address === undefined)
    return `repository.url of package.json is ${url}; accepted: an address of the web. ${HOW}.`;
  const wrong = Object.entries(addressFields(address)).filter(
    ([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value),
  );
  if (wrong.length === 0) return undefined;
  const names = wrong.map(([key]) => key).join(", ");
  return `package.json does not say the same of ${names}, which all follow from the repository. npm run release:address -- ${address} sets them.`;
}

run(import.meta.url, { words: "[address]" }, ({ words: [given] }) => {
  const root = process.cwd();
  const file = join(root, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  if (given === undefined) {
    const problem = addressProblem(manifest);
    if (problem !== undefined) throw new Failure(problem);
    return;
  }
  const address = webAddress(given);
  if (address === undefined) throw new WrongUse(`${given}: accepted: https://<host>/<owner>/<name>`);
  writeFileSync(file, `${JSON.stringify(withAddress(manifest, address), null, 2)}\n`);
  writeFileSync(join(root, "CITATION.cff"), citationFile(root));
  console.log(`${address} is in package.json and CITATION.cff.`);
});
