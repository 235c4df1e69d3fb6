/**
 * Ids are retired in a copy of this repository, which is then generated anew, and the code of a consumer that names the
 * old ids meets it: it compiles, the editor strikes the old ids through, and it prints what it printed before.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const repository = resolve(import.meta.dirname, "../..");
let copy = "";

const files = () =>
  readdirSync(join(copy, "data"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
const write = (name: string, json: object) =>
  writeFileSync(join(copy, "data", name), `${JSON.stringify(json, null, 2)}\n`);
const REASON = "The old id was misspelt.";

/** Renames a record and all that names it, and leaves the old id to the retired ones. */
function move(collection: string, type: string, id: string, to: string): void {
  renameSync(join(copy, "data", collection, `${id}.json`), join(copy, "data", collection, `${to}.json`));
  for (const name of files()) {
    const before = readFileSync(join(copy, "data", name), "utf8");
    const text = before.replaceAll(`"offices.${id}.`, `"offices.${to}.`);
    // The key of an office follows the id of the body; every other key is permanent, even where it was once made of an id.
    const keys = name.startsWith("officials") ? "" : '(?<!"key": )';
    const after = text.replaceAll(new RegExp(`${keys}"${id}"(?!:)`, "g"), `"${to}"`);
    if (after !== before) writeFileSync(join(copy, "data", name), after);
  }
  const $schema = "../../schema/authoring/retired.json";
  write(`retired/${id}.json`, { $schema, type, id, kind: "moved", to, reason: REASON });
}

/** Every type of record, with an id that moves. */
const moves = [
  ["agreements", "agreement", "gb-ru-1997-defence-ministries", "gb-ru-1997-ministries"],
  ["countries", "country", "LU", "LX"],
  ["decrees", "decree", "ru-gov-2021-1611-r", "ru-gov-2021-1611"],
  ["officials", "official", "andrei-belousov", "andrei-belousov-1959"],
  ["organizations", "organization", "csto", "csto-a"],
  ["agencies", "agency", "ru-defence-ministry", "ru-defence-ministry-a"],
  ["entities", "entity", "abkhazia", "abkhazia-a"],
  ["sources", "source", "lenta-20251219", "lenta-20251219-a"],
  ["claims", "claim", "ru-gov-2025-3810-r-legal-effect-1", "ru-gov-2025-3810-r-legal-effect-1-a"],
] as const;

/** An agreement that is withdrawn: nothing else names it, and its sources are used elsewhere. */
const GONE = "gm-ru-2016-military-technical";
const GONE_REASON = "No source shows that it was signed.";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "military-pacts-retiring-"));
  for (const name of ["data", "scripts", "src", "package.json", "tsconfig.json"]) {
    cpSync(join(repository, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"));
  for (const [collection, type, id, to] of moves) move(collection, type, id, to);
  rmSync(join(copy, "data/agreements", `${GONE}.json`));
  write(`retired/${GONE}.json`, {
    $schema: "../../schema/authoring/retired.json",
    type: "agreement",
    id: GONE,
    kind: "withdrawn",
    reason: GONE_REASON,
  });
  execFileSync("npm", ["run", "--silent", "build:generate"], { cwd: copy, encoding: "utf8", stdio: "pipe" });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What TypeScript says about a file below a folder: its errors, and what an editor strikes through. */
function judge(folder: string, text: string, paths?: Record<string, string[]>) {
  const file = join(folder, "consumer.ts");
  const config = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, folder);
  const own = { ...options, noUnusedLocals: false, ...(paths && { paths }) };
  const service = ts.createLanguageService({
    getCompilationSettings: () => own,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const found = name === file ? text : ts.sys.readFile(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const told = ({ code, messageText }: ts.Diagnostic) => `${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  const lineOf = ({ start = 0 }: ts.Diagnostic) => text.slice(0, start).split("\n").length;
  const lines = text.split("\n");
  return {
    errors: [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(told),
    struck: service
      .getSuggestionDiagnostics(file)
      .filter(({ code, reportsDeprecated }) => reportsDeprecated && (code === 6385 || code === 6387))
      .map((diagnostic) => (lines[lineOf(diagnostic) - 1] ?? "").trim()),
  };
}

/** What a program prints with the sources below a folder. */
async function run(folder: string, text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: "ts" },
    tsconfig: join(folder, "tsconfig.json"),
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const file = join(copy, `${basename(folder)}.mjs`);
  writeFileSync(file, outputFiles[0]?.text ?? "");
  return execFileSync(process.execPath, [file], { encoding: "utf8", maxBuffer: 100_000_000 });
}

/** Struck through: what is marked so, and nothing else. */
const CONSUMER = `
import * as pacts from "military-pacts";
import { gb_ru_1997_defence_ministries } from "military-pacts/agreements"; // struck
import { claimsAbout, conflicts, getClaim, isClaimId } from "military-pacts/claims";
import { LU } from "military-pacts/countries"; // struck
import { ru_gov_2021_1611_r } from "military-pacts/decrees"; // struck
import { evidenceFor, notesAbout } from "military-pacts/evidence";
import { andrei_belousov } from "military-pacts/officials"; // struck
import { getSource, isSourceId, sourcesFor } from "military-pacts/sources";

const AGREEMENT = "gb-ru-1997-defence-ministries";
const ABKHAZIAN = "abkhazia-ru-2008-friendship";
const asked: pacts.AgreementId = AGREEMENT as pacts.AgreementId;
const british: pacts.AgreementId = AGREEMENT;
const member: pacts.NatoMember & pacts.EuMember = "LU";
const nato: true = LU.nato; // struck
const anything: any = JSON.parse(JSON.stringify(AGREEMENT));
const stored: string = anything;
const ids = (agreements: readonly pacts.Agreement[]) => agreements.map(({ id }) => id).sort();

console.log(JSON.stringify({
  exports: [
    gb_ru_1997_defence_ministries.title, // struck
    LU.capital, // struck
    ru_gov_2021_1611_r.summary, // struck
    andrei_belousov.name, // struck
  ],
  lookups: [
    pacts.getAgreement("gb-ru-1997-defence-ministries").signed, // struck
    pacts.getCountry("LU").capital, // struck
    pacts.getDecree("ru-gov-2021-1611-r").summary, // struck
    pacts.getOfficial("andrei-belousov").name, // struck
    getSource("lenta-20251219")?.url,
    getClaim("ru-gov-2025-3810-r-legal-effect-1")?.gist,
    pacts.getAgreement(asked).signed,
    pacts.getAgreement(stored)?.signed,
    pacts.getAgreement(anything).signed,
    pacts.getAgreement("de-ru-1993-defence-ministries").signed,
  ],
  guards: [
    pacts.isAgreementId(AGREEMENT),
    pacts.isCountryCode("LU"),
    pacts.isDecreeId("ru-gov-2021-1611-r"),
    pacts.isOfficialId("andrei-belousov"),
    pacts.isOrganizationId("csto"),
    pacts.isAgencyId("ru-defence-ministry"),
    pacts.isEntityId("abkhazia"),
    isSourceId("lenta-20251219"),
    isClaimId("ru-gov-2025-3810-r-legal-effect-1"),
  ],
  queries: [
    pacts.statusOn("gb-ru-1997-defence-ministries", "2025-12-20"),
    pacts.statusOn(british, "2025-12-20", "GB"),
    pacts.statusOn(ABKHAZIAN, "2025-12-20", "abkhazia"),
    pacts.statusHistory("gb-ru-1997-defence-ministries"),
    pacts.statusHistory(ABKHAZIAN, "2025-12-20", "abkhazia"),
    pacts.lifespan("gb-ru-1997-defence-ministries"),
    pacts.lifespan(ABKHAZIAN, "2025-12-20", "abkhazia"),
    pacts.isMember("AM", "csto", "2020-01-31"),
    pacts.isMember("LU", "nato", "1949-08-24"),
    pacts.isNatoMember(member),
    pacts.isEuMember(member, "1957-12-31"),
    pacts.membersOf("csto", "2019-01-01").length,
    pacts.membershipsOf("LU"),
    pacts.countryName("LU", "ru"),
    ids(pacts.findAgreements({ party: "GB" })),
    ids(pacts.findAgreements({ party: ["abkhazia", "GB"], force: "in-force" })),
    ids(pacts.findAgreements({ partyMemberOf: "csto", on: "2019-01-01" })),
    ids(pacts.findAgreements({ partyMemberOf: { organization: "csto", on: "signing" } })),
    ids(pacts.findAgreements({ decree: "ru-gov-2021-1611-r" })),
    ids(pacts.findAgreements({ signatory: "andrei-belousov" })),
    pacts.timeline({ from: "2015-01-01", party: "GB" }),
    pacts.officeHolders("ru-defence-ministry", "1993-04-13"),
    pacts.officeHolders("ru-defence-ministry"),
    ids(pacts.agreementsSignedBy("andrei-belousov")),
  ],
  evidence: [
    evidenceFor("gb-ru-1997-defence-ministries"),
    evidenceFor("LU", "memberships.eu.from"),
    evidenceFor("csto"),
    notesAbout("gb-ru-1997-defence-ministries"),
    sourcesFor("abkhazia"),
    claimsAbout("GB"),
    claimsAbout("gb-ru-1997-defence-ministries"),
    conflicts({ about: "gb-ru-1997-defence-ministries" }),
  ],
  stored: pacts.resolveId(stored),
}));
`;

const marked = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.endsWith("// struck"))
    .map((line) => line.trim());

describe("the code of a consumer that names ids which have moved", () => {
  it("compiles, and each old id that TypeScript can mark is struck through", () => {
    const before = judge(repository, CONSUMER);
    expect(before).toEqual({ errors: [], struck: [] });
    const after = judge(copy, CONSUMER);
    expect(after.errors).toEqual([]);
    expect([...new Set(after.struck)].sort()).toEqual(marked(CONSUMER).sort());
  });

  it("prints what it printed before, with the new ids in the records", async () => {
    const before = await run(repository, CONSUMER);
    const after = await run(copy, CONSUMER);
    expect(before.length).toBeGreaterThan(5_000);
    expect(after).not.toBe(before);
    const withNewIds = moves.reduce(
      (text, [, type, id, to]) =>
        text.replaceAll(new RegExp(`${type === "agency" ? "" : '(?<!"key":)'}"${id}"|"${id}(?=/)`, "g"), (old) =>
          old.replace(id, to),
        ),
      before,
    );
    expect(JSON.parse(after)).toEqual(JSON.parse(withNewIds));
  });
});

describe("the code of a consumer that names an id which was withdrawn", () => {
  it("does not compile where the id is a literal", () => {
    const text = `
import { getAgreement, statusOn, type Agreement } from "military-pacts";
import { gm_ru_2016_military_technical } from "military-pacts/agreements";
statusOn("${GONE}");
const found: Agreement = getAgreement("${GONE}");
`;
    expect(judge(repository, text).errors).toEqual([]);
    const { errors } = judge(copy, text);
    expect(errors).toHaveLength(3);
    expect(errors[0]).toContain("has no exported member named 'gm_ru_2016_military_technical'");
    expect(errors[1]).toContain(`Argument of type '"${GONE}"' is not assignable to parameter of type`);
    expect(errors[2]).toContain(`Argument of type '"${GONE}"' is not assignable to parameter of type`);
  });

  it("finds nothing, and is told the reason", async () => {
    const text = `
import { getAgreement, isAgreementId, resolveId, retired, statusOn } from "military-pacts";
import { evidenceFor } from "military-pacts/evidence";
const stored: any = "${GONE}";
const told = (ask: () => unknown) => { try { return ask(); } catch (error) { return String(error); } };
console.log(JSON.stringify([
  getAgreement(stored) ?? "none",
  resolveId(stored) ?? "none",
  isAgreementId(stored),
  retired.find(({ id }) => id === stored)?.reason,
  told(() => statusOn(stored)),
  told(() => evidenceFor(stored)),
]));
`;
    const withdrawn = `The id was withdrawn: ${GONE_REASON}`;
    expect(JSON.parse(await run(copy, text))).toEqual([
      "none",
      "none",
      false,
      GONE_REASON,
      `RangeError: agreement: "${GONE}" is not accepted; give the id of an agreement, such as "de-ru-1993-defence-ministries". ${withdrawn}`,
      `RangeError: id: "${GONE}" is not accepted; give the id of a record with evidence, or the code of a country. ${withdrawn}`,
    ]);
  });
});

describe("the built declarations", () => {
  it("mark the ids of this release that have moved", () => {
    const text = `
import { getAgreement, statusOn, type MovedTo } from "military-pacts";
import { ml_ru_2003_military_technical, ml_ru_2023_military_technical } from "military-pacts/agreements"; // struck
ml_ru_2023_military_technical.id; // struck
getAgreement("ml-ru-2023-military-technical").id; // struck
getAgreement("ml-ru-2003-military-technical").id;
statusOn("ml-ru-2023-military-technical");
ml_ru_2003_military_technical.id;
const current: "ml-ru-2003-military-technical" = getAgreement("ml-ru-2023-military-technical").id; // struck
`;
    const dist = (name: string) => [join(repository, "dist", `${name}.d.ts`)];
    const paths = { "military-pacts": dist("index"), "military-pacts/agreements": dist("agreements") };
    const { errors, struck } = judge(repository, text, paths);
    expect(errors).toEqual([]);
    expect([...new Set(struck)].sort()).toEqual(marked(text).sort());
  });
});
