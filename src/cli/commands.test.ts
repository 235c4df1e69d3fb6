/** Every command, in this process: what is built is run by the tests of the command line. */
import { Command } from "commander";
import { findAgreements } from "military-pacts";
import { findClaims } from "military-pacts/claims";
import { getSource } from "military-pacts/sources";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addCommands } from "./commands.js";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command as it is typed, and gives what it prints. */
async function run(words: readonly string[], { columns = 80 } = {}) {
  const said = { stdout: "", stderr: "" };
  const keep = (name: keyof typeof said) => (text: unknown) => {
    said[name] += String(text);
    return true;
  };
  vi.stubEnv("COLUMNS", String(columns));
  vi.stubEnv("FORCE_COLOR", "0");
  vi.spyOn(process.stdout, "write").mockImplementation(keep("stdout"));
  vi.spyOn(process.stderr, "write").mockImplementation(keep("stderr"));
  vi.spyOn(console, "error").mockImplementation((text) => void keep("stderr")(`${text}\n`));
  process.exitCode = undefined;
  const program = new Command("military-pacts").exitOverride();
  await addCommands(program, words[0]);
  const ended = await program.parseAsync(words, { from: "user" }).then(
    () => 0,
    ({ exitCode }) => exitCode as number,
  );
  const status = Number(process.exitCode ?? ended);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  return { status, ...said };
}

const json = async (words: readonly string[]) => JSON.parse((await run([...words, "--json"])).stdout);

describe("military-pacts", () => {
  it("has every condition of a filter as an option", async () => {
    const plainly = (value: unknown) => JSON.parse(JSON.stringify(value));
    const cases: readonly (readonly [string, Parameters<typeof findAgreements>[0]])[] = [
      ["--party Germany,Польша", { party: ["DE", "PL"] }],
      ["--party nato", { party: "nato" }],
      [
        "--party-member-of EU --on 2004-05-01 --scope Military",
        { partyMemberOf: "eu", on: "2004-05-01", scope: "military" },
      ],
      ["--party-member-of csto --member-on signing", { partyMemberOf: { organization: "csto", on: "signing" } }],
      ["--decree 3810 --region europe", { decree: "ru-gov-2025-3810-r", region: "Europe" }],
      ["--signatory Fomin --instrument AGREEMENT", { signatory: "alexander-fomin", instrument: "agreement" }],
      ["--level interagency --subject military-cooperation", { level: "interagency", subject: "military-cooperation" }],
      ["--force in-force,presumed --ending none", { force: ["in-force", "presumed"], ending: "none" }],
      ["--from 2025-01-01 --to 2025-12-31", { signed: { from: "2025-01-01", to: "2025-12-31" } }],
    ];
    for (const [line, filter] of cases) {
      const expected = plainly(findAgreements(filter));
      expect(expected.length).toBeGreaterThan(0);
      expect([line, await json(["agreements", ...line.split(" ")])]).toEqual([line, expected]);
    }
    const help = (await run(["agreements", "--help"])).stdout;
    // The conditions, as the error of the query names them.
    expect(() => findAgreements({ x: 1 } as never)).toThrow(/partyMemberOf/);
    try {
      findAgreements({ x: 1 } as never);
    } catch (error) {
      const keys = [...(error as Error).message.matchAll(/"?\b([a-z][A-Za-z]+)\b"?(?=,| and |\.|$)/g)].map(
        ([, key]) => key as string,
      );
      for (const key of keys.filter((key) => key !== "signed" && key !== "filter")) {
        expect(help).toContain(` --${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} `);
      }
    }
  });

  it("prints agreements as CSV, in the columns of the table", async () => {
    const { stdout } = await run(["agreements", "--decree", "3810-r", "--csv"]);
    const [head, ...rows] = stdout.trimEnd().split("\r\n");
    expect(head).toMatch(/^agreement_id,title,/);
    expect(rows.map((row) => /^"([^"]+)"/.exec(row)?.[1])).toEqual(
      findAgreements({ decree: "ru-gov-2025-3810-r" }).map(({ id }) => id),
    );
  });

  it("asks claims by each condition", async () => {
    const ids = async (...args: string[]) => (await json(["claims", ...args])).map(({ id }: { id: string }) => id);
    const same = (filter: Parameters<typeof findClaims>[0]) => findClaims(filter).map(({ id }) => id);
    expect(await ids("--topic", "EU count")).toEqual(same({ topic: "eu-count" }));
    expect(await ids("--about", "3810-r", "--verdict", "contradicted,opinion")).toEqual(
      same({ about: "ru-gov-2025-3810-r", verdict: ["contradicted", "opinion"] }),
    );
    expect(
      await ids(
        "--source",
        "www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voennye-soglasheniya-s-ryadom-stran-zapada?utm_source=x",
      ),
    ).toEqual(same({ source: "lenta-20251219" }));
    expect(await ids("--speaker", "fomin")).toEqual(same({ speaker: "alexander-fomin" }));
  });

  it("puts everything on the page of an agreement, and says what is not known", async () => {
    const { stdout } = await run(["agreement", "NEW START 2010"], { columns: 200 });
    for (const word of ["parties", "signed", "signed by", "status", "because", "term", "life", "decrees", "claims"]) {
      expect(stdout).toMatch(new RegExp(`^${word} `, "m"));
    }
    expect((await run(["agreement", "gb-ru-1997-defence-ministries"])).stdout).toMatch(
      /^not known +the place of signature/m,
    );
    const { status, notKnown, decrees } = await json(["agreement", "de-ru-1993-defence-ministries"]);
    expect([status.ending, decrees]).toEqual(["authorized", ["ru-gov-2025-3810-r"]]);
    expect(notKnown).toContain("the day of entry into force");
  });

  it("gives the sources and their addresses with every command that is asked for them", async () => {
    for (const line of [
      "agreements --decree 3810-r",
      "agreement relos",
      "status relos",
      "timeline --from 2026-02-01",
      "members csto",
      "country DE",
      "official mishustin",
      "decree 3810-r",
      "search naval visits",
      "claims ten EU countries",
      "check Norway is in the EU",
      "report",
    ]) {
      const { status, stdout } = await run([...line.split(" "), "--sources"]);
      expect([line, status]).toEqual([line, 0]);
      expect([line, stdout]).toEqual([line, expect.stringMatching(/https?:\/\//)]);
    }
  });

  it.each(["agreement relos", "claims ten EU countries"])(
    "gives machines the addresses of %s by the ids",
    async (line) => {
      const [first] = [await json([...line.split(" "), "--sources"])].flat();
      for (const [id, address] of Object.entries(first.addresses)) expect(getSource(id)?.url).toBe(address);
      expect(Object.keys(first.addresses).length).toBeGreaterThan(0);
    },
  );

  it("takes each name in any case, and names what may be meant where it is none or several", async () => {
    for (const args of [
      ["country", "el"],
      ["country", "burma"],
      ["country", "СОЕДИНЁННЫЕ ШТАТЫ"],
      ["members", "North Atlantic Treaty Organization"],
      ["members", "ОДКБ"],
      ["official", "шойгу"],
      ["decree", "№", "3810-Р"],
      ["status", "New START 2010"],
    ]) {
      expect([args, (await run([...args, "--json"])).status]).toEqual([args, 0]);
    }
    const errors: readonly (readonly [string, RegExp])[] = [
      ["country Korea", /"Korea" names no one country: it may be North Korea, South Korea\n/],
      ["country Герmания", /did you mean Германия\?/],
      ["members natto", /did you mean nato\?/i],
      ["official Mishustyn", /did you mean Mishustin\?/],
      ["decree 3810-x", /no decree is named "3810-x"/],
      ["agreement friendship", /"friendship" names no one agreement: it may be /],
      ["agreements --force presumd", /force: "presumd" is not accepted; give one of .*; did you mean presumed\?/],
      ["claims --topic eu-cont", /topic: /],
      ["claims --source https://example.org/none", /no source is named/],
      ["sources nobody-knows", /no .* is named "nobody-knows"/],
      ["completion tcsh", /give one of bash, zsh, fish/],
      ["agreements --on 2025-02-30", /on: "2025-02-30" is not accepted/],
    ];
    for (const [line, message] of errors) {
      const { status, stdout, stderr } = await run(line.split(" "));
      expect([line, status, stdout]).toEqual([line, 2, ""]);
      expect([line, stderr]).toEqual([line, expect.stringMatching(message)]);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  it("has help with examples for every command, and all examples work", async () => {
    const { status, stdout, stderr } = await run(["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)]
      .map(([, name]) => name as string)
      .filter((name) => name !== "help");
    expect(names.length).toBeGreaterThan(17);
    for (const name of names.filter((name) => name !== "validate")) {
      const help = await run([name, "--help"]);
      expect([name, help.status, help.stderr]).toEqual([name, 0, ""]);
      const examples = [...help.stdout.matchAll(/^ {2}military-pacts (.+)$/gm)].map(([, line]) => line as string);
      expect([name, examples.length]).toEqual([name, expect.toSatisfy((count: number) => count > 0)]);
      for (const line of examples.filter((line) => !/^diff|[<>]|--out/.test(line))) {
        const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, text, word]) => text ?? (word as string));
        expect([line, (await run(words)).status]).toEqual([line, 0]);
      }
    }
  });
});
