import {
  type Agreement,
  type AgreementFilter,
  type AnyIds,
  agreements,
  asOf,
  type DateBasis,
  decree,
  type Ending,
  type EventType,
  eventTypes,
  type Force,
  findAgreements,
  lifespan,
  type Party,
  statusHistory,
  statusOn,
} from "military-pacts";
import { describe, expect, it } from "vitest";
import { ask, askFor, type Event, inTurn, invent } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";
const SWEDEN = "se-su-1988-nuclear-notification";

/** The two words as one text. */
const words = (id: Agreement["id"], on?: string, party?: "treaty" | "RU" | "US" | "DE" | "UZ" | "BY" | "GE") => {
  const { force, ending } = statusOn(id, on, party);
  return `${force}, ${ending}`;
};

describe("statusOn", () => {
  it("follows the events of the German agreement", () => {
    expect(words(GERMANY, "1993-04-12")).toBe("not-in-force, none");
    expect(words(GERMANY, "1993-04-13")).toBe("presumed, none");
    // Practical cooperation was suspended in March 2014: that does not touch the instrument.
    expect(words(GERMANY, "2014-12-31")).toBe("presumed, none");
    expect(words(GERMANY, "2025-12-18")).toBe("presumed, none");
    expect(words(GERMANY, "2025-12-19")).toBe("presumed, authorized");
  });

  it("answers with the events that it rests on, and with the party", () => {
    const status = statusOn(GERMANY, "2025-12-20");
    expect(status).toEqual({
      force: "presumed",
      ending: "authorized",
      party: "RU",
      because: [expect.objectContaining({ key: "termination-authorized", act: decree.id, on: "2025-12-19" })],
    });
    expect(Object.isFrozen(status) && Object.isFrozen(status.because)).toBe(true);
    // The day before, the same act shows that it was in force, and brings no end yet.
    expect(statusOn(GERMANY, "2025-12-18").because).toEqual(status.because);
    expect(statusOn(SWEDEN, "2025-06-25").because.map(({ type }) => type)).toEqual([
      "entered-into-force",
      "termination-authorized",
    ]);
    expect(statusOn(GERMANY, "1993-04-12").because).toEqual([]);
  });

  it("leaves in force what somebody merely permits to end, and finds it so", () => {
    const inForce = (on: string) => findAgreements({ force: "in-force", on }).map(({ id }) => id);
    expect(words(SWEDEN, "2025-06-23")).toBe("in-force, none");
    expect(words(SWEDEN, "2025-06-25")).toBe("in-force, authorized");
    expect(inForce("2025-06-25")).toContain(SWEDEN);
    expect(findAgreements({ ending: "authorized", on: "2025-06-25" }).map(({ id }) => id)).toContain(SWEDEN);
    for (const [on, ending] of [
      ["2018-09-16", "none"],
      ["2018-09-18", "authorized"],
      ["2018-09-22", "notified"],
      ["2019-03-31", "notified"],
    ] as const) {
      expect(words("ua-ru-1997-friendship", on)).toBe(`in-force, ${ending}`);
      expect(inForce(on)).toContain("ua-ru-1997-friendship");
    }
    expect(words("ua-ru-1997-friendship", "2019-04-01")).toBe("ended, expired");
    expect(inForce("2019-04-01")).not.toContain("ua-ru-1997-friendship");
    for (const id of decree.agreements) expect(statusOn(id).ending, id).toBe("authorized");
  });

  it("presumes in force what was extended, ended, or left, without a day of entry", () => {
    for (const { id, events } of agreements) {
      const has = (type: EventType) => events.some((event) => event.type === type);
      const end = events.find(({ type }) => ["terminated", "expired", "withdrawn"].includes(type));
      if (!end?.by && end && !has("entered-into-force") && !has("provisionally-applied") && lifespan(id)) {
        expect(
          statusHistory(id).some(({ force }) => force === "presumed"),
          id,
        ).toBe(true);
      }
      if (has("extended") && !has("entered-into-force")) expect(statusOn(id).force, id).not.toBe("not-known");
    }
    // Gyumri was extended in 2010; Kharkiv ran until Russia left it in 2014; Tartus is applied before its entry.
    expect(words("am-ru-1995-military-base", "2020-01-01")).toBe("presumed, none");
    expect(words("ua-ru-2010-kharkiv", "2014-01-01")).toBe("in-force, none");
    expect(words("sy-ru-2017-tartus", "2020-01-01")).toBe("provisional, none");
  });

  it("tells what is not in force from what is not known", () => {
    // Signed by more than 180 states, and still waiting for its entry into force.
    expect(words("ctbt-1996", "2005-01-01")).toBe("not-in-force, none");
    expect(words("ctbt-1996", "2005-01-01", "treaty")).toBe("not-in-force, none");
    expect(words("ctbt-1996", "2024-01-01")).toBe("not-in-force, none");
    expect(words("vienna-document-2011", "2015-01-01")).toBe("in-force, none");
    expect(words("kz-ru-1995-emba-range", "2012-01-01")).toBe("in-force, none");
    expect(words("mnepr-2003", "2010-01-01")).toBe("in-force, none");
    expect(words("inf-1987", "2019-05-01")).toBe("suspended, none");
    expect(words("ge-ru-1995-military-bases")).toBe("not-known, none");
    expect(words("ge-ru-1995-military-bases", "2004-01-01")).toBe("not-in-force, none");
  });

  it("is that of Russia, where it is a party, and of the treaty as a whole by name", () => {
    expect(words("open-skies-1992", "2022-01-01")).toBe("ended, withdrawn");
    expect(statusOn("open-skies-1992", "2022-01-01").party).toBe("RU");
    expect(words("open-skies-1992", "2022-01-01", "treaty")).toBe("in-force, none");
    expect(statusOn("open-skies-1992", "2022-01-01", "treaty").party).toBe("treaty");
    expect(words("open-skies-1992", "2015-01-01", "DE")).toBe("in-force, none");
    expect(words("open-skies-1992", "2020-11-21", "US")).toBe("in-force, notified");
    expect(words("open-skies-1992", "2020-11-22", "US")).toBe("ended, withdrawn");
    expect(words("open-skies-1992", "2020-11-22")).toBe("in-force, none");
    const inForce = findAgreements({ force: "in-force" }).map(({ id }) => id);
    expect(inForce).not.toContain("open-skies-1992");
    expect(findAgreements({ force: "in-force", party: "RU" }).map(({ id }) => id)).not.toContain("open-skies-1992");
  });

  it("agrees with the memberships of the Collective Security Treaty", () => {
    const of = (party: "UZ" | "BY" | "GE", on: string) => statusOn("cst-1992-collective-security", on, party).force;
    expect(of("BY", "1992-06-01")).toBe("not-in-force");
    expect(of("BY", "1994-04-20")).toBe("in-force");
    expect(of("UZ", "1998-01-01")).toBe("in-force");
    expect(of("UZ", "1999-04-21")).toBe("ended");
    expect(of("UZ", "2006-08-16")).toBe("in-force");
    expect(of("UZ", "2012-12-19")).toBe("ended");
    expect(of("GE", "2000-01-01")).toBe("ended");
  });

  it("refuses what is no agreement, no day and no party, and names what is", () => {
    expect(() => statusOn(GERMANY, "2025-02-30")).toThrow(
      new RangeError('on: "2025-02-30" is not accepted; give a calendar day as YYYY-MM-DD, such as "2025-12-19".'),
    );
    // @ts-expect-error no id
    expect(() => statusOn("de-ru-1993-defense-ministries")).toThrow(
      /^agreement: "de-ru-1993-defense-ministries" is not accepted; .*the nearest is "de-ru-1993-defence-ministries"\.$/,
    );
    // @ts-expect-error no id
    expect(() => statusOn("__proto__")).toThrow(RangeError);
    expect(() => statusOn(GERMANY, asOf, "FR")).toThrow(
      `party: "FR" is not accepted; give a party of ${GERMANY}: RU, DE; or "treaty" for the treaty as a whole`,
    );
  });

  it("says that a list of parties is not complete where the one that is asked for is not in it", () => {
    const open = agreements.filter(({ partiesComplete }) => !partiesComplete);
    expect(open.length).toBeGreaterThan(0);
    for (const { id } of open)
      expect(() => statusOn(id, asOf, "ZW")).toThrow("(the list of its parties is not complete)");
    expect(() => statusOn(GERMANY, asOf, "ZW")).not.toThrow("not complete");
  });
});

describe("the status", () => {
  const signed = { signed: { on: "2001-01-01" } };
  const asks = (events: readonly Event[], more: Partial<Agreement<AnyIds>> = {}) => {
    const dataset = ask(invent(events, more));
    return (on?: string, party?: string) => {
      const { force, ending } = dataset.statusOn("invented", on, party);
      return `${force}, ${ending}`;
    };
  };

  it.each<[readonly EventType[], Force, Ending]>([
    [[], "not-known", "none"],
    [["signed"], "not-known", "none"],
    [["signed", "signature-authorized"], "not-known", "none"],
    [["signed", "chamber-approved", "ratified"], "not-known", "none"],
    [["signed", "acceded", "succeeded", "announced"], "not-known", "none"],
    [["signed", "cooperation-suspended"], "not-known", "none"],
    [["signed", "termination-proposed"], "not-known", "proposed"],
    [["signed", "entered-into-force"], "in-force", "none"],
    [["signed", "provisionally-applied"], "provisional", "none"],
    [["signed", "provisionally-applied", "entered-into-force"], "in-force", "none"],
    [["signed", "provisionally-applied", "ratification-withdrawn"], "not-in-force", "none"],
    [["signed", "ratification-withdrawn", "provisionally-applied"], "provisional", "none"],
    [["signed", "ratified", "ratification-withdrawn"], "not-in-force", "none"],
    [["signed", "entered-into-force", "ratification-withdrawn"], "in-force", "none"],
    [["signed", "attested-in-force"], "presumed", "none"],
    [["signed", "extended"], "presumed", "none"],
    [["signed", "attested-not-in-force"], "not-known", "none"],
    [["signed", "attested-not-in-force", "attested-in-force"], "presumed", "none"],
    [["signed", "extended", "attested-not-in-force"], "not-known", "none"],
    [["signed", "suspended"], "suspended", "none"],
    [["signed", "suspended", "resumed"], "presumed", "none"],
    [["signed", "entered-into-force", "suspended"], "suspended", "none"],
    [["signed", "entered-into-force", "suspended", "resumed"], "in-force", "none"],
    [["signed", "suspended", "entered-into-force"], "suspended", "none"],
    [["signed", "entered-into-force", "suspended", "resumed", "suspended"], "suspended", "none"],
    [["signed", "termination-authorized"], "presumed", "authorized"],
    [["signed", "entered-into-force", "termination-authorized"], "in-force", "authorized"],
    [["signed", "termination-notified"], "presumed", "notified"],
    [["signed", "termination-proposed", "termination-authorized", "termination-notified"], "presumed", "notified"],
    [["signed", "termination-notified", "termination-authorized", "termination-proposed"], "presumed", "notified"],
    [["signed", "suspended", "termination-authorized"], "suspended", "authorized"],
    [["signed", "entered-into-force", "suspended", "termination-notified"], "suspended", "notified"],
    [["signed", "terminated"], "ended", "terminated"],
    [["signed", "entered-into-force", "termination-notified", "withdrawn"], "ended", "withdrawn"],
    [["signed", "expired"], "ended", "expired"],
    [["signed", "entered-into-force", "replaced"], "ended", "replaced"],
  ])("after %j is %s, %s", (types, force, ending) => {
    const dataset = ask(invent(inTurn(types), types.includes("signed") ? signed : {}));
    expect(dataset.statusOn("invented")).toMatchObject({ force, ending });
    const last = dataset.statusHistory("invented").at(-1);
    expect(last ? [last.force, last.ending] : ["not-known", "none"]).toEqual([force, ending]);
    expect(dataset.findAgreements({ force, ending })).toHaveLength(1);
  });

  it.each(["terminated", "withdrawn", "expired", "replaced"] as const)("stays %s whatever follows", (end) => {
    for (const type of eventTypes) {
      const dataset = ask(invent(inTurn(["signed", end, type]), signed));
      expect(dataset.statusOn("invented")).toMatchObject({ force: "ended", ending: end });
      expect(dataset.statusHistory("invented").at(-1)).toMatchObject({
        force: "ended",
        ending: end,
        from: "2001-01-02",
      });
    }
  });

  it("is presumed from the signature on, by an act of any later day", () => {
    const on = asks([...inTurn(["signed"]), { type: "extended", on: "2010-06-01" }], signed);
    expect(on("2000-12-31")).toBe("not-in-force, none");
    expect(on("2001-01-01")).toBe("presumed, none");
    expect(on("2010-06-01")).toBe("presumed, none");
  });

  it("without a signature is presumed from the first act on, and before it not known", () => {
    const on = asks([
      { type: "extended", on: "2010" },
      { type: "attested-in-force", on: "2010-06-01" },
    ]);
    expect(on("2010-05-31")).toBe("not-known, none");
    expect(on("2010-06-01")).toBe("presumed, none");
  });

  it("is not in force up to the day of a statement that it is not, and the day after not known", () => {
    const events: Event[] = [...inTurn(["signed"]), { type: "attested-not-in-force", on: "2005-03" }];
    const on = asks(events, signed);
    expect(on("2001-01-01")).toBe("not-in-force, none");
    expect(on("2005-03-31")).toBe("not-in-force, none");
    expect(on("2005-04-01")).toBe("not-known, none");
    const later = asks([...events, { type: "termination-authorized", on: "2010-01-01" }], signed);
    expect(later("2005-03-31")).toBe("not-in-force, none");
    expect(later("2005-04-01")).toBe("presumed, none");
    // It changes on a day that no event has.
    const history = ask(invent(events, signed)).statusHistory("invented");
    expect(history).toEqual([{ from: "2005-04-01", force: "not-known", ending: "none" }]);
    expect(history[0] && "event" in history[0]).toBe(false);
  });

  it("is not in force before an entry into force that is known, and on its day it is", () => {
    const on = asks([...inTurn(["signed"]), { type: "entered-into-force", on: "2003" }], signed);
    expect(on("2001-01-01")).toBe("not-in-force, none");
    expect(on("2003-12-30")).toBe("not-in-force, none");
    expect(on("2003-12-31")).toBe("in-force, none");
  });

  it("of what had happened by a day is that from the day on, and before it presumed or not known", () => {
    const latest: { dateBasis: DateBasis } = { dateBasis: "latest" };
    const entered = asks([...inTurn(["signed"]), { type: "entered-into-force", on: "2003-05-07", ...latest }], signed);
    expect(entered("2000-12-31")).toBe("not-in-force, none");
    expect(entered("2003-05-06")).toBe("presumed, none");
    expect(entered("2003-05-07")).toBe("in-force, none");
    const written = asks([{ type: "signed", on: "2001-01-01", ...latest }], signed);
    expect(written("2000-12-31")).toBe("not-known, none");
    const alone = asks([{ type: "entered-into-force", on: "2003-05-07", ...latest }]);
    expect(alone("2003-05-06")).toBe("not-known, none");
    expect(alone("2003-05-07")).toBe("in-force, none");
  });

  it("counts what is dated to a month or a year from its last day on", () => {
    const on = asks(
      [
        { type: "signed", on: "2001-02" },
        { type: "entered-into-force", on: "2001-06" },
        { type: "terminated", on: "2002" },
      ],
      { signed: { on: "2001-02" } },
    );
    expect(on("2001-02-27")).toBe("not-in-force, none");
    expect(on("2001-06-29")).toBe("not-in-force, none");
    expect(on("2001-06-30")).toBe("in-force, none");
    expect(on("2002-12-30")).toBe("in-force, none");
    expect(on("2002-12-31")).toBe("ended, terminated");
  });

  it("ends with what was over first, in whatever order the record has it", () => {
    const on = asks([
      ...inTurn(["entered-into-force"]),
      { type: "expired", on: "2002" },
      { type: "withdrawn", on: "2002-03-01" },
    ]);
    expect(on("2002-03-01")).toBe("ended, withdrawn");
    expect(on("2002-12-31")).toBe("ended, withdrawn");
  });

  it("ends with the first in the record of two on one day", () => {
    const on = asks([
      ...inTurn(["entered-into-force"]),
      { type: "expired", on: "2002-03-01" },
      { type: "replaced", on: "2002-03-01" },
    ]);
    expect(on("2002-03-01")).toBe("ended, expired");
  });

  it("waits for the second of two signatures", () => {
    const events: Event[] = [
      { type: "signed", on: "2001-01-01", by: "DE" },
      { type: "signed", on: "2001-02", by: "FR" },
      { type: "extended", on: "2004-01-01" },
    ];
    const on = asks(events, { signed: { on: "2001-02" } });
    expect(on("2001-01-01")).toBe("not-in-force, none");
    expect(on("2001-02-27")).toBe("not-in-force, none");
    expect(on("2001-02-28")).toBe("presumed, none");
  });

  const three: Partial<Agreement<AnyIds>> = { parties: [{ country: "DE" }, { country: "FR" }, { country: "IT" }] };
  const open: [string, Partial<Agreement<AnyIds>>][] = [
    ["of three states", three],
    ["of two states and another", { otherParties: ["atlantis"] }],
    ["whose parties are not all known", { partiesComplete: false }],
  ];

  it.each(open)("of an agreement %s ends for the party that leaves it, and goes on for the others", (_what, more) => {
    const on = asks([...inTurn(["entered-into-force"]), { type: "withdrawn", on: "2010-01-01", by: "DE" }], more);
    expect(on("2009-12-31", "DE")).toBe("in-force, none");
    expect(on("2010-01-01", "DE")).toBe("ended, withdrawn");
    expect(on("2010-01-01", "FR")).toBe("in-force, none");
    expect(on("2010-01-01", "treaty")).toBe("in-force, none");
    expect(on("2010-01-01")).toBe("in-force, none");
  });

  it("of an agreement of two follows what either did, whoever asks", () => {
    const on = asks([...inTurn(["entered-into-force"]), { type: "withdrawn", on: "2010-01-01", by: "DE" }]);
    for (const party of ["DE", "FR", "treaty", undefined]) expect(on("2010-01-01", party)).toBe("ended, withdrawn");
  });

  const joining = (...own: Pick<Party<AnyIds>, "from" | "to">[]) => ({
    ...signed,
    parties: [
      ...own.map((days) => ({ country: "DE" as const, ...days })),
      { country: "FR" },
      { country: "IT" },
    ] as Party<AnyIds>[],
  });
  const entry: Event[] = [...inTurn(["signed"]), { type: "entered-into-force", on: "2002-01-01" }];

  it("is that of a party from its own first day to its own last", () => {
    const on = asks(entry, joining({ from: "2004-01", to: "2006-01-01" }));
    expect(on("2004-01-30", "DE")).toBe("not-in-force, none");
    expect(on("2004-01-31", "DE")).toBe("in-force, none");
    expect(on("2005-12-31", "DE")).toBe("in-force, none");
    expect(on("2006-01-01", "DE")).toBe("ended, withdrawn");
    expect(on("2003-01-01", "FR")).toBe("in-force, none");
    expect(on("2006-01-01", "FR")).toBe("in-force, none");
  });

  it("of a party that came back forgets what the party did before it left", () => {
    const events: Event[] = [
      ...entry,
      { type: "suspended", on: "2003-01-01", by: "DE" },
      { type: "termination-notified", on: "2003-06-01", by: "DE" },
      { type: "withdrawn", on: "2004-01-01", by: "DE" },
      { type: "termination-proposed", on: "2006-01-01", by: "DE" },
    ];
    const on = asks(events, joining({ from: "2002-01-01", to: "2004-01-01" }, { from: "2005-01-01" }));
    expect(on("2003-12-31", "DE")).toBe("suspended, notified");
    expect(on("2004-01-01", "DE")).toBe("ended, withdrawn");
    expect(on("2004-12-31", "DE")).toBe("ended, withdrawn");
    expect(on("2005-01-01", "DE")).toBe("in-force, none");
    expect(on("2006-01-01", "DE")).toBe("in-force, proposed");
    const { because } = ask(invent(events, joining({ from: "2002-01-01", to: "2004-01-01" }, {}))).statusOn(
      "invented",
      "2004-06-01",
      "DE",
    );
    expect(because.map(({ type }) => type)).toEqual(["withdrawn"]);
  });

  it("of a party that came back more than once forgets all that came before, in whatever order its times are listed", () => {
    const events: Event[] = [
      ...entry,
      { type: "termination-notified", on: "2006-06-01", by: "DE" },
      { type: "suspended", on: "2007-01-01", by: "DE" },
    ];
    const on = asks(
      events,
      joining(
        { from: "2009-01-01" },
        { from: "2005-01-01", to: "2007-01-01" },
        { from: "2002-01-01", to: "2004-01-01" },
      ),
    );
    expect(on("2006-12-31", "DE")).toBe("in-force, notified");
    expect(on("2008-12-31", "DE")).toBe("ended, withdrawn");
    // What it did on the very day on which it left is a part of the time that is over.
    expect(on("2009-01-01", "DE")).toBe("in-force, none");
  });

  it("of a party that left rests on its withdrawal, whatever else is of that day", () => {
    const events: Event[] = [
      ...entry,
      { type: "withdrawn", on: "2004-01-01", by: "DE" },
      { type: "announced", on: "2004-01-01", by: "DE" },
      { type: "extended", on: "2004-01-01" },
    ];
    const { because } = ask(invent(events, joining({ from: "2002-01-01", to: "2004-01-01" }))).statusOn(
      "invented",
      "2006-01-01",
      "DE",
    );
    expect(because.map(({ type }) => type)).toEqual(["withdrawn"]);
  });

  it("of a party that had left stays as it was when the treaty ends, and else ends with it", () => {
    const events: Event[] = [...entry, { type: "terminated", on: "2008-01-01" }];
    expect(asks(events, joining({ from: "2002-01-01", to: "2006-01-01" }))("2009-01-01", "DE")).toBe(
      "ended, withdrawn",
    );
    expect(asks(events, joining({ from: "2002-01-01", to: "2008-01-01" }))("2009-01-01", "DE")).toBe(
      "ended, terminated",
    );
    expect(asks(events, joining({ from: "2002-01-01" }))("2009-01-01", "DE")).toBe("ended, terminated");
    expect(asks(events, joining({ from: "2002-01-01" }))("2009-01-01", "FR")).toBe("ended, terminated");
  });

  it("is presumed for a party of which only the last day is known, as far as the treaty was in force", () => {
    const on = asks(entry, joining({ to: "2006-01-01" }));
    expect(on("2001-06-01", "DE")).toBe("not-in-force, none");
    expect(on("2002-01-01", "DE")).toBe("presumed, none");
    expect(on("2005-12-31", "DE")).toBe("presumed, none");
    expect(on("2006-01-01", "DE")).toBe("ended, withdrawn");
    // Where no entry into force is known, its leaving shows one.
    const unknown = asks(inTurn(["signed"]), joining({ to: "2006-01-01" }));
    expect(unknown("2000-12-31", "DE")).toBe("not-in-force, none");
    expect(unknown("2001-01-01", "DE")).toBe("presumed, none");
    expect(unknown("2001-01-01", "FR")).toBe("not-known, none");
  });

  it("of a party that is not bound yet is provisional where the treaty is applied", () => {
    const applied: Event[] = [
      ...inTurn(["signed", "provisionally-applied"]),
      { type: "entered-into-force", on: "2002-01-01" },
    ];
    const on = asks(applied, joining({ from: "2004-01-01" }));
    expect(on("2001-06-01", "DE")).toBe("provisional, none");
    expect(on("2004-01-01", "DE")).toBe("in-force, none");
    const withdrawn: Event[] = [...applied, { type: "ratification-withdrawn", on: "2003-01-01", by: "DE" }];
    expect(asks(withdrawn, joining({ from: "2004-01-01" }))("2003-06-01", "DE")).toBe("not-in-force, none");
  });

  it("is found for any of the parties that ask", () => {
    const events: Event[] = [...inTurn(["entered-into-force"]), { type: "withdrawn", on: "2010-01-01", by: "IT" }];
    const find = (filter: AgreementFilter<AnyIds>) => ask(invent(events, three)).findAgreements(filter).length;
    expect(find({ ending: "withdrawn" })).toBe(0);
    expect(find({ ending: "withdrawn", party: "IT" })).toBe(1);
    expect(find({ ending: "withdrawn", party: ["DE", "IT"] })).toBe(1);
    expect(find({ ending: "withdrawn", party: ["DE", "FR"] })).toBe(0);
    expect(find({ force: "in-force", party: ["DE", "IT"] })).toBe(1);
    expect(find({ force: ["in-force", "ended"], party: "IT", on: "2009-12-31" })).toBe(1);
    // Both words are asked of the same party.
    expect(find({ force: "in-force", ending: "withdrawn", party: ["DE", "IT"] })).toBe(0);
    expect(find({ force: "ended", ending: "withdrawn", party: ["DE", "IT"] })).toBe(1);
    expect(find({ ending: ["withdrawn", "terminated"], party: "IT", on: "2009-12-31" })).toBe(0);
    // Who is no party of it is not asked.
    expect(find({ force: "in-force", party: ["IT", "GB"] })).toBe(0);
  });

  it("is that of the country in focus where it is a party, and else of the treaty", () => {
    const events: Event[] = [...inTurn(["entered-into-force"]), { type: "withdrawn", on: "2010-01-01", by: "IT" }];
    const of = (focus?: "IT" | "GB") => askFor(focus ? { focus } : {}, invent(events, three)).statusOn("invented");
    expect(of("IT")).toMatchObject({ party: "IT", force: "ended" });
    expect(of("GB")).toMatchObject({ party: "treaty", force: "in-force" });
    expect(of()).toMatchObject({ party: "treaty", force: "in-force" });
  });
});

describe("statusHistory", () => {
  it.each([
    "signature-authorized",
    "chamber-approved",
    "ratified",
    "acceded",
    "succeeded",
    "cooperation-suspended",
    "announced",
  ] as const)("tells a change with what brought it, and not with %s of the same day, which changes nothing", (type) => {
    const events: Event[] = [
      { type: "signed", on: "2001-01-01" },
      { type, on: "2001-01-01" },
    ];
    const history = ask(invent(events, { signed: { on: "2001-01-01" } })).statusHistory("invented", "2010-01-01");
    expect(history.map(({ from, force, event }) => [from, force, event?.type])).toEqual([
      ["2001-01-01", "not-known", "signed"],
    ]);
  });

  it("tells every change of either word, with its first day and its event", () => {
    expect(statusHistory(GERMANY).map(({ from, force, ending }) => `${from} ${force}, ${ending}`)).toEqual([
      "1993-04-13 presumed, none",
      "2025-12-19 presumed, authorized",
    ]);
    expect(statusHistory(GERMANY).map(({ event }) => event?.type)).toEqual(["signed", "termination-authorized"]);
    expect(statusHistory("new-start-2010").at(-1)).toMatchObject({ force: "ended", ending: "expired" });
  });

  it("is not told before its day", () => {
    expect(statusHistory(GERMANY, "2025-12-18").map(({ ending }) => ending)).toEqual(["none"]);
    expect(statusHistory(GERMANY, "2025-12-19").map(({ from }) => from)).toEqual(["1993-04-13", "2025-12-19"]);
    expect(statusHistory(GERMANY, "1993-04-13")).toHaveLength(1);
    expect(statusHistory(GERMANY, "1993-04-12")).toEqual([]);
  });

  it("is that of a party", () => {
    const of = (party: "US" | "treaty") => statusHistory("open-skies-1992", asOf, party).at(-1);
    expect(of("US")).toMatchObject({ from: "2020-11-22", force: "ended", event: { key: "withdrawn-us" } });
    expect(of("treaty")).toMatchObject({ from: "2002-01-01", force: "in-force" });
  });

  it("cannot be changed through an answer", () => {
    const history = statusHistory(GERMANY);
    expect(Object.isFrozen(history)).toBe(true);
    for (const change of history) expect(Object.isFrozen(change)).toBe(true);
    expect(Object.isFrozen(lifespan(GERMANY))).toBe(true);
  });
});
