import fc from "fast-check";
import { type AnyIds, agreements, asOf, type Claim, countries, decree, officials, verdicts } from "military-pacts";
import { claims, claimsAbout, conflicts, findClaims } from "military-pacts/claims";
import { createDataset } from "military-pacts/dataset";
import { describe, expect, it } from "vitest";
import { invent } from "../../tests/invented.js";

describe("claims", () => {
  it("contradict the count of the press", () => {
    const [conflict] = conflicts({ about: decree.id, topic: "eu-count" });
    expect(conflict?.claims.some(({ verdict }) => verdict === "contradicted")).toBe(true);
    expect(conflict?.claims.some(({ verdict }) => verdict === "confirmed")).toBe(true);
  });

  it("answer in one call what is disputed about a record", () => {
    const about = claimsAbout("ru-gov-2025-3810-r");
    for (const { claims: answers } of conflicts({ about: decree.id }))
      for (const claim of answers) expect(about).toContain(claim);
  });

  it("are no conflict where they are opinions, alone, or of one mind", () => {
    for (const { claims: answers } of conflicts()) {
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.every(({ verdict }) => verdict === "confirmed")).toBe(false);
      expect(answers.some(({ verdict }) => verdict === "opinion")).toBe(false);
    }
  });

  it("are refused for unknown records and topics", () => {
    // @ts-expect-error no record
    expect(() => claimsAbout("nothing")).toThrow(/^id: "nothing"/);
    expect(() => conflicts({ topic: "weather" })).toThrow(/^topic: "weather"/);
    // @ts-expect-error no condition
    expect(() => conflicts({ record: "GB" })).toThrow(/^filter key: "record"/);
  });

  it("are found by record and topic", () => {
    const topics = [...new Set(claims.map(({ topic }) => topic))];
    for (const about of new Set(claims.map((claim) => claim.about.id))) {
      const expected = claims.filter((claim) => claim.about.id === about);
      expect(claimsAbout(about)).toEqual(expected);
      expect(conflicts({ about })).toEqual(conflicts().filter((conflict) => conflict.about.id === about));
    }
    for (const topic of topics) {
      expect(conflicts({ topic })).toEqual(conflicts().filter((conflict) => conflict.topic === topic));
    }
    const undisputed = countries.find(({ code }) => !claims.some(({ about }) => about.id === code))?.code as "AD";
    expect(claimsAbout(undisputed)).toEqual([]);
    expect(Object.isFrozen(claimsAbout(undisputed))).toBe(true);
  });

  it("conflict where two or more speak of the facts and not all of them are right", () => {
    const made = fc.array(
      fc.record({
        about: fc.constantFrom("a", "b"),
        topic: fc.constantFrom("x", "y"),
        verdict: fc.constantFrom(...verdicts),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(made, (parts) => {
        const given = parts.map(
          ({ about, topic, verdict }, i) =>
            ({
              id: `${i}`,
              about: { type: "agreement", id: about },
              topic,
              gist: "",
              sources: [],
              verdict,
              evidence: [],
            }) satisfies Claim<AnyIds>,
        );
        const invented = [invent([], { id: "a" }), invent([], { id: "b" })];
        const found = createDataset({ asOf, agreements: invented, claims: given }).conflicts();
        for (const about of ["a", "b"]) {
          for (const topic of ["x", "y"]) {
            const facts = given.filter((c) => c.about.id === about && c.topic === topic && c.verdict !== "opinion");
            const disagree = facts.length > 1 && facts.some(({ verdict }) => verdict !== "confirmed");
            const expected = disagree ? [{ about: { type: "agreement", id: about }, topic, claims: facts }] : [];
            expect(found.filter((c) => c.about.id === about && c.topic === topic)).toEqual(expected);
          }
        }
        expect(Object.isFrozen(found)).toBe(true);
        for (const conflict of found) {
          expect(Object.isFrozen(conflict)).toBe(true);
          expect(Object.isFrozen(conflict.claims)).toBe(true);
        }
      }),
    );
  });
});

describe("findClaims", () => {
  const gists = (filter: Parameters<typeof findClaims>[0]) => findClaims(filter).map(({ id }) => id);

  it("finds the count of the press by its words, in English and Russian", () => {
    const press = { verdict: "contradicted", source: "lenta-20251219" } as const;
    expect(gists({ text: "ten EU countries", ...press })).toEqual(["ru-gov-2025-3810-r-eu-count-1"]);
    expect(gists({ text: "10 countries of the European Union", ...press })).toEqual(["ru-gov-2025-3810-r-eu-count-1"]);
    expect(gists({ text: "twelve EU countries", ...press })).toEqual([]);
  });

  it("finds claims by the names of what they are about", () => {
    expect(gists({ text: "Sweden" })).toContain("se-su-1988-nuclear-notification-date-of-the-order-2");
    expect(gists({ text: "Швеция" })).toEqual(gists({ text: "Sweden" }));
    expect(gists({ text: "France" }).length).toBeGreaterThan(4);
    expect(gists({ text: "Turkey joined NATO" })).toEqual(["tr-nato-from-1", "tr-nato-from-2"]);
    expect(gists({ text: "Lukashenko guarantees" })).not.toEqual([]);
  });

  it("combines its conditions by and, each as a plain filter would", () => {
    for (const { id, verdict, topic, speaker, sources: of } of claims) {
      expect(gists({ verdict, topic, ...(of[0] && { source: of[0] }), ...(speaker && { speaker }) })).toContain(id);
    }
    const opinions = claims.filter(({ verdict }) => verdict === "opinion" || verdict === "contradicted");
    expect(findClaims({ verdict: ["opinion", "contradicted"] })).toEqual(opinions);
    expect(findClaims({ speaker: "vladimir-putin" })).toEqual(
      claims.filter(({ speaker }) => speaker === "vladimir-putin"),
    );
    expect(findClaims()).toEqual(claims);
    expect(Object.isFrozen(findClaims())).toBe(true);
  });

  it("has every word of what it finds", () => {
    for (const { id, gist } of claims) expect(gists({ text: gist })).toContain(id);
  });

  it("finds the conflicts of which a claim meets the filter, with all their claims", () => {
    const found = conflicts({ verdict: "contradicted", about: decree.id });
    expect(found.length).toBeGreaterThan(3);
    for (const { claims: answers } of found) {
      expect(answers.some(({ verdict }) => verdict === "contradicted")).toBe(true);
    }
    expect(found).toEqual(
      conflicts({ about: decree.id }).filter((each) => each.claims.some(({ verdict }) => verdict === "contradicted")),
    );
  });

  it("asks the claims of a dataset of one's own", () => {
    const own = createDataset({ asOf, agreements, claims, officials });
    for (const filter of [{ text: "Fomin milestone" }, { source: "lenta-20251219" }, { speaker: "vladimir-putin" }]) {
      expect(own.findClaims(filter)).toEqual(findClaims(filter as object));
      expect(own.findClaims(filter).length).toBeGreaterThan(0);
    }
  });
});
