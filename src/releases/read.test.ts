/** Where a release can come from, and what is no release. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { gzipSync } from "node:zlib";
import { packTar, type TarEntry } from "modern-tar";
import { describe, expect, it, vi } from "vitest";
import { readAny } from "../../scripts/release/read.js";
import { agreement } from "../../tests/releases.js";
import { agreementFile, repository, temporaryFolder } from "../../tests/repository.js";
import { readRelease } from "./read.js";

const records = JSON.stringify([agreement("a")]);
const file = (name: string, body: string): TarEntry => ({ header: { name, size: Buffer.byteLength(body) }, body });
const packageJson = (name: string) => file("package/package.json", JSON.stringify({ name, version: "1.2.0" }));

/** Writes a packed package; returns its path. */
async function tarball(...entries: readonly TarEntry[]): Promise<string> {
  const path = join(temporaryFolder(), "package.tgz");
  writeFileSync(path, gzipSync(await packTar(entries)));
  return path;
}

describe("a tarball", () => {
  it("is read by its name and version, and no other file in it", async () => {
    const path = await tarball(
      packageJson("military-pacts"),
      file("package/dist/data/agreements.json", records),
      file("package/dist/data/release.json", '{ "asOf": "2026-02-28" }'),
      file("package/dist/data/unknown.json", "not even JSON"),
      file("package/dist/index.js", "throw 1;"),
    );
    expect(await readRelease(path)).toEqual({
      name: "1.2.0",
      release: { agreements: [agreement("a")], asOf: "2026-02-28" },
    });
  });

  it("writes nothing, wherever its files say that they belong", async () => {
    const path = await tarball(
      packageJson("military-pacts"),
      file("package/dist/data/agreements.json", records),
      file("../../escaped.json", "[]"),
      file("/tmp/military-pacts-escaped.json", "[]"),
      // A link is no file, not even where it comes last and has the name of one.
      { header: { name: "package/dist/data/agreements.json", size: 0, type: "symlink", linkname: "/etc/passwd" } },
      { header: { name: "package/dist/data/countries.json", size: 0, type: "symlink", linkname: "/etc/passwd" } },
    );
    expect((await readRelease(path))?.release).toEqual({ agreements: [agreement("a")] });
    expect(readdirSync(join(path, ".."))).toEqual(["package.tgz"]);
  });

  it.each([
    ["of another package", [packageJson("left-pad")], 'it is the package "left-pad"; accepted: military-pacts'],
    ["without records", [packageJson("military-pacts")], "it holds no records; accepted: "],
    ["with broken JSON", [file("package/dist/data/agreements.json", "[")], "agreements.json is no JSON"],
    [
      "with other records",
      [file("package/dist/data/agreements.json", "[{}]")],
      "agreements.json is no list of records",
    ],
    ["with a record that is none", [file("package/dist/data/agreements.json", "[null]")], "is no list of records"],
    [
      "with other evidence",
      [
        file("package/dist/data/agreements.json", records),
        file("package/dist/data/evidence.json", '{ "a": { "b": 1 } }'),
      ],
      "evidence.json is no index by record",
    ],
  ])("%s is refused", async (_name, entries, message) => {
    const path = await tarball(...entries);
    await expect(readRelease(path)).rejects.toThrow(`${path}: `);
    await expect(readRelease(path)).rejects.toThrow(message);
  });

  it("that is none is refused", async () => {
    const path = join(temporaryFolder(), "package.tgz");
    writeFileSync(path, "Not packed.");
    await expect(readRelease(path)).rejects.toThrow("it is no packed package");
  });

  it("that would fill the memory is refused", async () => {
    const path = join(temporaryFolder(), "package.tgz");
    writeFileSync(path, gzipSync(Buffer.alloc(257 * 1024 * 1024)));
    await expect(readRelease(path)).rejects.toThrow("it is no packed package");
  });
});

describe("a folder", () => {
  function installed(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "dist/data"), { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "military-pacts", version: "1.2.0" }));
    writeFileSync(join(folder, "dist/data/agreements.json"), records);
    return folder;
  }

  it("is read as an installed package, or as a part of one", async () => {
    const folder = installed();
    for (const part of ["", "dist", "dist/data"]) {
      expect((await readRelease(join(folder, part)))?.release).toEqual({ agreements: [agreement("a")] });
    }
    expect((await readRelease(folder))?.name).toBe("1.2.0");
  });

  it("without records is refused", async () => {
    await expect(readRelease(temporaryFolder())).rejects.toThrow("it holds no records");
    // A folder of sources has its records in folders.
    await expect(readRelease(join(repository().root, "data"))).rejects.toThrow("it holds no records");
  });

  it("that is not there is nothing", async () => {
    expect(await readRelease(join(temporaryFolder(), "nowhere"))).toBeUndefined();
  });
});

describe("a version", () => {
  /** An npm that answers as a script says. */
  function withNpm(script: string): void {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "npm"), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, "npm"), 0o755);
    vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  }

  it.skipIf(process.platform === "win32")("is fetched by npm, and leaves nothing behind", async () => {
    const path = await tarball(packageJson("military-pacts"), file("package/dist/data/agreements.json", records));
    const seen = join(temporaryFolder(), "seen");
    // The folder is the last argument.
    withNpm(
      `echo "$@" > "${seen}"; for last; do :; done; cp "${path}" "$last/p.tgz"; echo '[{ "filename": "p.tgz" }]'`,
    );
    expect(await readRelease("v1.2.0")).toEqual({ name: "1.2.0", release: { agreements: [agreement("a")] } });
    const [, folder] = /^pack military-pacts@1\.2\.0 .*--pack-destination (.*)$/m.exec(
      execFileSync("cat", [seen], { encoding: "utf8" }),
    ) ?? ["", ""];
    expect(folder).not.toBe("");
    expect(() => readdirSync(folder ?? "")).toThrow("ENOENT");
    vi.unstubAllEnvs();
  });

  it.skipIf(process.platform === "win32")("that is not published is refused", async () => {
    withNpm('echo "npm error code ETARGET" >&2; exit 1');
    await expect(readRelease("9.9.9")).rejects.toThrow(
      '9.9.9: it is not published; "npm view military-pacts versions"',
    );
    withNpm('echo "npm error network request failed" >&2; exit 1');
    await expect(readRelease("9.9.9")).rejects.toThrow("9.9.9: npm could not fetch it: network request failed");
    vi.unstubAllEnvs();
  });
});

describe("a commit", () => {
  it("is read with its own data, by tag, branch or hash; the working tree by a dot", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.write("data/agreements/c.json", agreementFile("c"));
    const ids = async (words: string) => (await readAny(repo.root, words)).release.agreements?.map(({ id }) => id);
    for (const words of ["v1.2.0", "main", "HEAD", repo.git("rev-parse", "HEAD").trim()]) {
      expect(await ids(words)).toEqual(["a", "b"]);
    }
    expect(await ids(".")).toEqual(["a", "b", "c"]);
    expect((await readAny(repo.root, "v1.2.0")).name).toMatch(/^v1\.2\.0 \([0-9a-f]{7}\)$/);
  });

  it("that is none is refused, with all that is accepted", async () => {
    const { root } = repository();
    await expect(readAny(root, "nowhere")).rejects.toThrow(
      'nowhere: there is no such file, folder or commit; accepted: a commit, tag or branch, a published version such as 1.2.0, a tarball, the folder of an installed package, or "." for the working tree',
    );
    await expect(readAny(root, "--output=/tmp/x")).rejects.toThrow("there is no such file, folder or commit");
  });

  it("older than a collection is read all the same, one without data is not", async () => {
    const repo = repository();
    repo.git("rm", "-q", "-r", "data/entities", "data/retired");
    repo.commit("Be older");
    repo.git("rm", "-q", "-r", "data");
    repo.commit("Be the oldest");
    expect((await readAny(repo.root, "HEAD~1")).release.entities).toEqual([]);
    await expect(readAny(repo.root, "HEAD")).rejects.toThrow("that commit has no data/");
  });
});
