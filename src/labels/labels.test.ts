import * as root from "military-pacts";
import { labels } from "military-pacts/labels";
import { describe, expect, it } from "vitest";

/** Every list of words that the package exports, by the name of its type. */
const vocabularies: Record<keyof typeof labels, readonly string[]> = {
  instrument: root.instruments,
  level: root.levels,
  subject: root.subjects,
  scope: root.scopes,
  titleBasis: root.titleBases,
  eventType: root.eventTypes,
  dateBasis: root.dateBases,
  force: root.forces,
  ending: root.endings,
  consent: root.consents,
  decreeKind: root.decreeKinds,
  decreeAction: root.decreeActions,
  verdict: root.verdicts,
  confidence: root.confidences,
  sourceKind: root.sourceKinds,
  recordType: root.recordTypes,
  membershipEventType: root.membershipEventTypes,
  affiliationKind: root.affiliationKinds,
  predecessorCode: root.predecessorCodes,
  organizationKind: root.organizationKinds,
  entityKind: root.entityKinds,
  region: root.regions,
  subregion: root.subregions,
};

describe("labels", () => {
  it("are there for every list of words that the package exports", () => {
    const words = (value: unknown) =>
      Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === "string");
    const exported = Object.values(root).filter(words);
    expect(new Set(Object.values(vocabularies))).toEqual(new Set(exported));
  });

  it.each(Object.entries(vocabularies))("of %s: one for each word, in English and in Russian", (name, words) => {
    const own: Record<string, { en: string; ru: string }> = labels[name as keyof typeof labels];
    expect(Object.keys(own)).toEqual([...words]);
    for (const [word, { en, ru }] of Object.entries(own)) {
      expect(en, word).toMatch(/^[A-Za-z][A-Za-z -]*$/);
      expect(ru, word).toMatch(/^[А-Яа-яЁё][А-Яа-яЁё ,-]*$/);
    }
    // No two words of a list read alike.
    for (const language of ["en", "ru"] as const) {
      expect(new Set(Object.values(own).map((label) => label[language])).size).toBe(words.length);
    }
  });

  it("read as people write", () => {
    expect(labels.force.presumed).toEqual({ en: "presumed in force", ru: "предположительно в силе" });
    expect(labels.ending.authorized.en).toBe("end authorized");
    expect(labels.ending.none.ru.length).toBeGreaterThan(0);
  });

  it("are frozen", () => {
    for (const list of [labels, ...Object.values(labels)]) {
      expect(Object.isFrozen(list)).toBe(true);
      for (const label of Object.values(list)) expect(Object.isFrozen(label)).toBe(true);
    }
  });
});
