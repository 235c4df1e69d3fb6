/** What the tarball holds, down to its bytes; `npm test` builds it before. Two builds are compared by `npm run release:reproducible`. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { type ParsedTarEntryWithData, unpackTar } from "modern-tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOf } from "../docs/markdown.js";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "military-pacts-tarball-"));
const entries = new Map<string, ParsedTarEntryWithData>();

beforeAll(async () => {
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename }] = JSON.parse(packed);
  for (const entry of await unpackTar(gunzipSync(readFileSync(join(folder, filename))))) {
    entries.set(entry.header.name.replace(/^package\//, ""), entry);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (path: string) =>
  readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .map((name) => `${path}/${name}`)
    .filter((name) => statSync(join(root, name)).isFile());

const textOf = ({ data }: ParsedTarEntryWithData) => Buffer.from(data ?? []).toString("utf8");

describe("the tarball", () => {
  it("holds what `files` says, and what npm adds to it", () => {
    const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const [dist, tables, ...named] = files;
    expect([dist, tables]).toEqual(["dist", "!dist/tables"]);
    // There is no changelog before the first release.
    const there = named.filter((name: string) => name !== "CHANGELOG.md" || existsSync(join(root, name)));
    expect([...entries.keys()].sort()).toEqual(
      [
        ...filesBelow("dist").filter((name) => !name.startsWith("dist/tables/")),
        ...there,
        "LICENSE",
        "README.md",
        "package.json",
      ].sort(),
    );
  });

  it("holds every page and figure to which the README leads, or the README has their whole address", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const ofHtml = Array.from(readme.matchAll(/\b(?:src|href|srcset)="([^" ]*)/g), ([, url = ""]) => url);
    const links = [...linksOf(readme), ...ofHtml];
    expect(links.length).toBeGreaterThan(10);
    const leadNowhere = links.filter((url) => !/^(https:\/\/|#)/.test(url) && !entries.has(url.replace(/#.*$/, "")));
    expect(leadNowhere, "neither in `files` of package.json nor absolute").toEqual([]);
  });

  it("holds code, types and data, and nothing that they were made from", () => {
    const kinds = [...entries.keys()]
      .filter((name) => name.startsWith("dist/"))
      .map((name) =>
        name.replace(
          /^dist\/(?:(data|schema|cli)\/)?[^/]*?((?:\.d)?\.c?[jt]s|\.json|THIRD-PARTY-LICENSES|SHA256SUMS)$/,
          "$1 $2",
        ),
      );
    expect([...new Set(kinds)].sort()).toEqual([
      " .cjs",
      " .d.cts",
      " .d.ts",
      " .js",
      " THIRD-PARTY-LICENSES",
      "cli .js",
      "data .json",
      "data SHA256SUMS",
      "schema .json",
    ]);
  });

  it("holds the files as they are on disk", () => {
    for (const [name, { data }] of entries) {
      expect(Buffer.from(data ?? []).equals(readFileSync(join(root, name))), name).toBe(true);
    }
  });

  it("says nothing of whoever packed it, or when", () => {
    for (const [name, { header }] of entries) {
      expect(header.mtime?.toISOString(), name).toBe("1985-10-26T08:15:00.000Z");
      expect([header.uid ?? 0, header.gid ?? 0, header.uname || "", header.gname || ""], name).toEqual([0, 0, "", ""]);
      expect(header.mode, name).toBe(name === "dist/cli.js" ? 0o755 : 0o644);
      expect(header.type, name).toBe("file");
    }
  });

  it("names no place of the machine that built it", () => {
    const places = [root, tmpdir(), ...[homedir()].filter((name) => name.length > 5), "file:///"];
    for (const [name, entry] of entries) {
      const text = textOf(entry);
      for (const place of places) expect(text.includes(place), `${name} names ${place}`).toBe(false);
      expect(
        text.match(/["'`\s(](?:\/(?:home|root|Users|private|tmp|builds?)\/|[A-Z]:\\\\)[^\s"'`]*/)?.[0],
        name,
      ).toBeUndefined();
    }
  });

  it("holds no time stamp", () => {
    const now = Date.now();
    const week = 7 * 24 * 3600 * 1000;
    for (const [name, entry] of entries) {
      const text = textOf(entry);
      expect(text.match(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d/)?.[0], name).toBeUndefined();
      expect(text.match(/\b\d\d:\d\d:\d\d\b/)?.[0], name).toBeUndefined();
      // The seconds or milliseconds of a clock, about now.
      const stamps = (text.match(/(?<!\d)(?:\d{10}|\d{13})(?!\d)/g) ?? []).filter((digits) => {
        const time = Number(digits) * (digits.length === 10 ? 1000 : 1);
        return Math.abs(time - now) < week;
      });
      expect(stamps, name).toEqual([]);
    }
  });
});

describe("the checksums of the data", () => {
  const list = () => readFileSync(join(root, "dist/data/SHA256SUMS"), "utf8");

  it("name every data file, in order, with the digest of its bytes", () => {
    const names = filesBelow("dist/data")
      .map((name) => name.slice("dist/data/".length))
      .filter((name) => name !== "SHA256SUMS");
    const expected = names.sort().map((name) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(root, "dist/data", name)))
        .digest("hex");
      return `${digest}  ${name}\n`;
    });
    expect(expected.length).toBeGreaterThan(10);
    expect(list()).toBe(expected.join(""));
  });

  it("are read by sha256sum, which finds a file that was changed or is gone", ({ skip }) => {
    if (spawnSync("sha256sum", ["--version"]).status !== 0) skip();
    const copy = join(folder, "data");
    cpSync(join(root, "dist/data"), copy, { recursive: true });
    const check = () => spawnSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: copy, encoding: "utf8" });
    expect(check()).toMatchObject({ status: 0, stderr: "" });

    const bytes = readFileSync(join(copy, "agreements.json"));
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    writeFileSync(join(copy, "agreements.json"), bytes);
    rmSync(join(copy, "claims.json"));
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain("agreements.json: FAILED\n");
    expect(stdout).toContain("claims.json: FAILED open or read\n");
    expect(stdout).toContain("countries.json: OK\n");
  });
});
