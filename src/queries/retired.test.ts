/** Every question, asked with ids that are no longer in use. */
import * as root from "military-pacts";
import { createDataset, type Dataset } from "military-pacts/dataset";
import { describe, expect, it } from "vitest";
import { everything } from "../../tests/everything.js";
import { moved, REASON, withdrawn } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";
const ABKHAZIA = "abkhazia-ru-2008-friendship";
const CLAIM = "ru-gov-2025-3810-r-legal-effect-1";

describe("a dataset with retired ids of every type", () => {
  const own: Dataset = createDataset(
    {
      ...everything,
      retired: [
        moved("agreement", "old-agreement", GERMANY),
        moved("country", "UK", "GB"),
        moved("country", "UU", "US"),
        moved("decree", "old-decree", "ru-gov-2025-3810-r"),
        moved("official", "old-official", "andrei-belousov"),
        moved("organization", "old-organization", "eu"),
        moved("agency", "old-agency", "ru-defence-ministry"),
        moved("entity", "old-entity", "abkhazia"),
        moved("source", "old-source", "lenta-20251219"),
        moved("claim", "old-claim", CLAIM),
        moved("official", "not-an-official", "lenta-20251219"),
        withdrawn("agreement", "gone"),
      ],
    },
    { focus: "RU" },
  );

  /** A question, its old id and the one in use. */
  const questions: readonly (readonly [what: string, old: string, id: string, ask: (id: never) => unknown])[] = [
    ["getAgreement", "old-agreement", GERMANY, own.getAgreement],
    ["getCountry", "UK", "GB", own.getCountry],
    ["getDecree", "old-decree", "ru-gov-2025-3810-r", own.getDecree],
    ["getOfficial", "old-official", "andrei-belousov", own.getOfficial],
    ["getSource", "old-source", "lenta-20251219", own.getSource],
    ["getClaim", "old-claim", CLAIM, own.getClaim],
    ["statusOn", "old-agreement", GERMANY, (id) => own.statusOn(id, "2025-12-20")],
    // The United States left treaties that go on for the others.
    ["statusOn a party", "UU", "US", (party) => own.statusOn("open-skies-1992", own.asOf, party)],
    ["statusHistory", "old-agreement", GERMANY, (id) => own.statusHistory(id)],
    ["statusHistory of a party", "UU", "US", (party) => own.statusHistory("open-skies-1992", own.asOf, party)],
    ["lifespan", "old-agreement", GERMANY, (id) => own.lifespan(id)],
    ["lifespan of a party", "UU", "US", (party) => own.lifespan("open-skies-1992", own.asOf, party)],
    [
      "lifespan of a party without a code",
      "old-entity",
      "abkhazia",
      (party) => own.lifespan(ABKHAZIA, own.asOf, party),
    ],
    ["endsOn", "old-agreement", GERMANY, (id) => own.endsOn(id, { noticeOn: "2020-01-01" }) ?? "not known"],
    ["partnersOf", "old-agreement", GERMANY, (id) => own.partnersOf(id)],
    ["memberCodesOf", "old-organization", "eu", (id) => own.memberCodesOf(id)],
    ["getAgency", "old-agency", "ru-defence-ministry", own.getAgency],
    ["getOrganization", "old-organization", "eu", own.getOrganization],
    ["getEntity", "old-entity", "abkhazia", own.getEntity],
    ["isMember of a country", "UK", "GB", (country) => own.isMember(country, "nato")],
    ["isMember of an organization", "old-organization", "eu", (id) => own.isMember("FR", id)],
    ["membersOf", "old-organization", "eu", (id) => own.membersOf(id)],
    ["membershipsOf", "UK", "GB", (country) => own.membershipsOf(country)],
    ["the party that is a country", "UK", "GB", (party) => own.findAgreements({ party })],
    ["the party without a code", "old-entity", "abkhazia", (party) => own.findAgreements({ party })],
    ["the ending for a party", "UU", "US", (party) => own.findAgreements({ party, ending: "withdrawn" })],
    ["the membership of a party", "old-organization", "eu", (id) => own.findAgreements({ partyMemberOf: id })],
    [
      "the membership of a party on a day",
      "old-organization",
      "eu",
      (organization) => own.findAgreements({ partyMemberOf: { organization, on: "signing" } }),
    ],
    ["the decree", "old-decree", "ru-gov-2025-3810-r", (decree) => own.findAgreements({ decree })],
    ["the signatory", "old-official", "andrei-belousov", (signatory) => own.findAgreements({ signatory })],
    ["timeline", "UK", "GB", (party) => own.timeline({ party })],
    ["officeHolders of an agency", "old-agency", "ru-defence-ministry", (id) => own.officeHolders(id, "1993-04-13")],
    ["agreementsSignedBy", "old-official", "andrei-belousov", (id) => own.agreementsSignedBy(id)],
    ["evidenceFor", "old-agreement", GERMANY, (id) => own.evidenceFor(id)],
    ["evidenceFor a field", "UK", "GB", (id) => own.evidenceFor(id, "memberships.nato.from")],
    ["notesAbout", "old-agreement", GERMANY, (id) => own.notesAbout(id)],
    ["claimsAbout", "old-decree", "ru-gov-2025-3810-r", (id) => own.claimsAbout(id)],
    ["conflicts", "old-decree", "ru-gov-2025-3810-r", (about) => own.conflicts({ about })],
    ["resolveId", "old-entity", "abkhazia", (id) => own.resolveId(id)],
  ];

  it.each(questions)("%s: %s is %s", (_what, old, id, ask) => {
    const answer = ask(id as never);
    expect(ask(old as never)).toEqual(answer);
    expect(answer).not.toBeUndefined();
    expect(answer).not.toEqual([]);
    expect(answer).not.toEqual({});
    expect(own.resolveId(old)).toBe(id);
  });

  it("knows an organization that is a party, and one with officials, by its old id", () => {
    const [partner] = own.agreements.filter(({ otherParties }) => otherParties?.includes("nato"));
    const again = createDataset<root.DatasetRecords>({
      ...everything,
      retired: [moved("organization", "otan", "nato")],
    });
    expect(again.findAgreements({ party: "otan" as never })).toContain(partner);
    expect(again.officeHolders("otan")).toEqual(again.officeHolders("nato"));
  });

  it("knows a country by its old code without countries of its own", () => {
    const [agreement] = own.agreements;
    if (!agreement) throw new Error("no agreement");
    const alone = createDataset({
      asOf: "2026-01-01",
      agreements: [agreement],
      retired: [moved("country", "RF", "RU")],
    });
    expect(alone.findAgreements({ party: "RF" as never })).toHaveLength(1);
  });

  it("does not find a record of one type by an id of another", () => {
    expect(own.getOfficial("not-an-official")).toBeUndefined();
    expect(own.getOfficial("old-agreement")).toBeUndefined();
    const [source] = everything.sources;
    if (!source) throw new Error("no source");
    const retired = [moved("official", "old-official", "andrei-belousov")];
    const alike = createDataset<root.DatasetRecords>({
      ...everything,
      sources: [{ ...source, id: "andrei-belousov" }],
      retired,
    });
    expect(alike.getOfficial("old-official")?.id).toBe("andrei-belousov");
    expect(alike.getSource("old-official")).toBeUndefined();
    expect(() => own.statusOn("old-official")).toThrow(/^agreement: "old-official" is not accepted; give [^.]*\.$/);
  });

  it("has its retired ids, frozen, and none of them in its collections", () => {
    expect(own.retired).toHaveLength(12);
    expect(Object.isFrozen(own.retired)).toBe(true);
    expect(own.agreements).toHaveLength(root.agreements.length);
    expect(own.membersOf("nato").filter(({ code }) => code === "GB")).toHaveLength(1);
  });

  it("is not made where an id is retired twice, or in use", () => {
    const make = (...retired: root.RetiredId[]) => createDataset<root.DatasetRecords>({ ...everything, retired });
    expect(() => make(withdrawn("agreement", "gone"), withdrawn("agreement", "gone"))).toThrow(
      'retired: the id "gone" is used twice; give each record an id of its own.',
    );
    expect(() => make(withdrawn("agreement", GERMANY))).toThrow(
      `retired: the id "${GERMANY}" is in use in agreements; give an id that no record has.`,
    );
    expect(() => make(moved("source", "GB", "lenta-20251219"))).toThrow(/"GB" is in use in countries/);
    // @ts-expect-error no list
    expect(() => createDataset<root.DatasetRecords>({ ...everything, retired: {} })).toThrow(
      /^retired: an object is not accepted/,
    );
  });
});

describe("an id that was withdrawn", () => {
  const own: Dataset = createDataset({
    ...everything,
    retired: [withdrawn("agreement", "gone"), moved("agreement", "old-agreement", GERMANY)],
  });
  const refused: readonly (readonly [what: string, ask: (own: Dataset, id: never) => unknown])[] = [
    ["agreement", (own, id) => own.statusOn(id)],
    ["agreement", (own, id) => own.statusHistory(id)],
    ["agreement", (own, id) => own.lifespan(id)],
    ["agreement", (own, id) => own.endsOn(id, { noticeOn: "2020-01-01" })],
    ["agreement", (own, id) => own.partnersOf(id)],
    ["party", (own, id) => own.statusOn(GERMANY, own.asOf, id)],
    ["party", (own, id) => own.findAgreements({ party: id })],
    ["decree", (own, id) => own.findAgreements({ decree: id })],
    ["signatory", (own, id) => own.findAgreements({ signatory: id })],
    ["organization", (own, id) => own.findAgreements({ partyMemberOf: id })],
    ["organization", (own, id) => own.membersOf(id)],
    ["organization", (own, id) => own.memberCodesOf(id)],
    ["country", (own, id) => own.membershipsOf(id)],
    ["organization", (own, id) => own.officeHolders(id)],
    ["official", (own, id) => own.agreementsSignedBy(id)],
    ["id", (own, id) => own.evidenceFor(id)],
    ["id", (own, id) => own.notesAbout(id)],
    ["id", (own, id) => own.claimsAbout(id)],
    ["about", (own, id) => own.conflicts({ about: id })],
  ];

  it.each(refused)("is refused as %s with the reason: %s", (what, ask) => {
    expect(() => ask(own, "gone" as never)).toThrow(RangeError);
    expect(() => ask(own, "gone" as never)).toThrow(`The id was withdrawn: ${REASON}`);
    expect(() => ask(own, "gone" as never)).toThrow(new RegExp(`^${what}: "gone" is not accepted; give `));
    // What never was an id has no such reason.
    expect(() => ask(own, "never" as never)).not.toThrow(/withdrawn/);
  });

  it("finds nothing", () => {
    expect(own.getAgreement("gone")).toBeUndefined();
    expect(own.resolveId("gone")).toBeUndefined();
    expect(own.resolveId("never")).toBeUndefined();
  });
});
