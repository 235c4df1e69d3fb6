/** The parts of a manifest that say where a package is made. */
export interface Manifest {
  readonly bugs?: string | { readonly url?: string };
  readonly repository?: string | { readonly url?: string };
}

const urlOf = (entry: string | { readonly url?: string } | undefined) =>
  typeof entry === "string" ? entry : entry?.url;

/**
 * Where a source can be sent: the page for issues, else the repository.
 *
 * @returns An address of the web; `undefined` where the manifest has none, so that nothing leads nowhere.
 */
export function contactOf({ bugs, repository }: Manifest): string | undefined {
  const issues = urlOf(bugs);
  if (issues !== undefined && /^https?:/.test(issues)) return issues;
  const home = urlOf(repository)
    ?.replace(/^git\+/, "")
    .replace(/\.git$/, "");
  if (home === undefined) return undefined;
  // npm's short form, "owner/name", is of GitHub.
  const [, short] = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(home) ?? [];
  if (short !== undefined) return `https://github.com/${short}`;
  return /^https?:/.test(home) ? home : undefined;
}
