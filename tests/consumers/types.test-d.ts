import type {
  Agreement,
  AgreementFilter,
  AgreementId,
  AnyIds,
  Claim,
  Country,
  CountryCode,
  Decree,
  EuMember,
  Evidence,
  NatoMember,
  Official,
  Source,
} from "military-pacts";
import * as root from "military-pacts";
import { de_ru_1993_defence_ministries } from "military-pacts/agreements";
import type * as claimsEntry from "military-pacts/claims";
import { GB, GR, NO } from "military-pacts/countries";
import type * as evidenceEntry from "military-pacts/evidence";
import { labels } from "military-pacts/labels";
import * as schemas from "military-pacts/schemas";
import * as sourcesEntry from "military-pacts/sources";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { datasetSchema } from "../../src/dataset/parse.js";
import type { agencyObject, entityObject, organizationObject } from "../../src/schemas/actor.js";
import type { agreementObject } from "../../src/schemas/agreement.js";
import type { claimObject } from "../../src/schemas/claim.js";
import type { countryObject } from "../../src/schemas/country.js";
import type { decreeObject } from "../../src/schemas/decree.js";
import type { officialObject } from "../../src/schemas/official.js";
import type { retiredIdValue } from "../../src/schemas/retired.js";
import type { evidenceObject, noteObject, sourceObject } from "../../src/schemas/source.js";

/** The parsed form of a schema: what `.readonly()` makes of it. */
type Parsed<T extends z.ZodType> = Readonly<z.output<T>>;

describe("the schemas", () => {
  it("mirror the interfaces exactly", () => {
    expectTypeOf<Parsed<typeof agreementObject>>().toEqualTypeOf<Agreement<AnyIds>>();
    expectTypeOf<Parsed<typeof countryObject>>().toEqualTypeOf<Country<AnyIds>>();
    expectTypeOf<Parsed<typeof decreeObject>>().toEqualTypeOf<Decree<AnyIds>>();
    expectTypeOf<Parsed<typeof officialObject>>().toEqualTypeOf<Official<AnyIds>>();
    expectTypeOf<Parsed<typeof organizationObject>>().toEqualTypeOf<root.Organization<AnyIds>>();
    expectTypeOf<Parsed<typeof agencyObject>>().toEqualTypeOf<root.Agency<AnyIds>>();
    expectTypeOf<Parsed<typeof entityObject>>().toEqualTypeOf<root.Entity<AnyIds>>();
    expectTypeOf<Parsed<typeof sourceObject>>().toEqualTypeOf<Source<AnyIds>>();
    expectTypeOf<Parsed<typeof claimObject>>().toEqualTypeOf<Claim<AnyIds>>();
    expectTypeOf<Parsed<typeof evidenceObject>>().toEqualTypeOf<Evidence<AnyIds>>();
    expectTypeOf<Parsed<typeof noteObject>>().toEqualTypeOf<root.Note<AnyIds>>();
    expectTypeOf<z.output<typeof retiredIdValue>>().toEqualTypeOf<root.RetiredId>();
    expectTypeOf<Parsed<typeof datasetSchema>>().toEqualTypeOf<root.DatasetRecords>();
  });
});

describe("schemas of one's own", () => {
  it("keep their type when they are extended", () => {
    const ours = schemas.agreementSchema.extend({ ourNumber: z.string() });
    expectTypeOf<z.output<typeof ours>["ourNumber"]>().toEqualTypeOf<string>();
    expectTypeOf<z.output<typeof ours>["level"]>().toEqualTypeOf<root.Level | undefined>();
    const parsed = schemas.parseDataset({}, { schemas: { agreements: ours } });
    expectTypeOf(parsed.agreements[0]?.ourNumber).toEqualTypeOf<string | undefined>();
    expectTypeOf(parsed.countries).toEqualTypeOf<root.DatasetRecords["countries"]>();
    // @ts-expect-error No record of countries.
    schemas.parseDataset({}, { schemas: { countries: z.string() } });
  });
});

describe("flags and codes", () => {
  it("are literal types", () => {
    expectTypeOf(GB.code).toEqualTypeOf<"GB">();
    expectTypeOf(GB.nato).toEqualTypeOf<true>();
    expectTypeOf(GB.eu).toEqualTypeOf<false>();
    expectTypeOf(NO.eu).toEqualTypeOf<false>();
    expectTypeOf(GR.eu).toEqualTypeOf<true>();
    expectTypeOf(root.getCountry("SE").nato).toEqualTypeOf<true>();
    expectTypeOf<"SE">().toExtend<NatoMember>();
    expectTypeOf<"CH">().not.toExtend<NatoMember>();
    expectTypeOf<"NO">().not.toExtend<EuMember>();
  });
});

describe("sets of ids and codes", () => {
  it("know parties and memberships", () => {
    expectTypeOf<"DE">().toExtend<root.NatoAndEuMember>();
    expectTypeOf<"GB">().not.toExtend<root.NatoAndEuMember>();
    expectTypeOf<"IE">().not.toExtend<root.NatoAndEuMember>();
  });
});

describe("lookups", () => {
  it("give a record for a known id, and perhaps one for any string", () => {
    expectTypeOf(
      root.getAgreement("de-ru-1993-defence-ministries").id,
    ).toEqualTypeOf<"de-ru-1993-defence-ministries">();
    expectTypeOf(root.getAgreement("x" as string)).toEqualTypeOf<Agreement | undefined>();
    expectTypeOf(root.getCountry("x" as string)).toEqualTypeOf<Country | undefined>();
    expectTypeOf(root.getDecree("x" as string)).toEqualTypeOf<Decree | undefined>();
    const either = "GB" as "GB" | "FI";
    expectTypeOf(root.getCountry(either)).toExtend<Country>();
    expectTypeOf(root.getOfficial("x" as string)).toEqualTypeOf<Official | undefined>();
    expectTypeOf(root.getAgency("x" as string)).toEqualTypeOf<root.Agency | undefined>();
    expectTypeOf(root.getAgency("ru-defence-ministry")).toEqualTypeOf<root.Agency>();
    expectTypeOf(root.getOrganization("x" as string)).toEqualTypeOf<root.Organization | undefined>();
    expectTypeOf(root.getOrganization("nato")).toEqualTypeOf<root.Organization>();
    expectTypeOf(root.getEntity("x" as string)).toEqualTypeOf<root.Entity | undefined>();
    expectTypeOf(root.getEntity("abkhazia")).toEqualTypeOf<root.Entity>();
    expectTypeOf(root.findCountry("x" as string)).toEqualTypeOf<Country | undefined>();
    expectTypeOf(sourcesEntry.getSource("x" as string)).toEqualTypeOf<Source | undefined>();
    expectTypeOf(de_ru_1993_defence_ministries.id).toEqualTypeOf<"de-ru-1993-defence-ministries">();
  });
});

describe("ids that have moved", () => {
  it("are ids still, and lead to the id in use", () => {
    expectTypeOf<"ml-ru-2023-military-technical">().toExtend<AgreementId>();
    expectTypeOf(
      root.getAgreement("ml-ru-2023-military-technical").id,
    ).toEqualTypeOf<"ml-ru-2003-military-technical">();
    expectTypeOf(root.retired[0]).toEqualTypeOf<root.RetiredId | undefined>();
    expectTypeOf(root.resolveId("x")).toEqualTypeOf<string | undefined>();
  });

  it("do not make the lookups doubt other ids", () => {
    const anyOfThem = "x" as AgreementId;
    expectTypeOf(root.getAgreement(anyOfThem)).toExtend<Agreement>();
    const generic = <Id extends AgreementId>(id: Id): root.AgreementOf<Id> => root.getAgreement(id);
    expectTypeOf(generic("de-ru-1993-defence-ministries").id).toEqualTypeOf<"de-ru-1993-defence-ministries">();
  });
});

describe("ids of sources and claims", () => {
  it("are plain strings, for nobody types them by hand", () => {
    expectTypeOf<Source["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Claim["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Evidence["sources"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf(sourcesEntry.getSource("lenta-20251219")).toEqualTypeOf<Source | undefined>();
  });
});

describe("the two words of a status", () => {
  it("are closed lists", () => {
    const status = root.statusOn("de-ru-1993-defence-ministries");
    expectTypeOf(status.force).toEqualTypeOf<root.Force>();
    expectTypeOf(status.ending).toEqualTypeOf<root.Ending>();
    expectTypeOf<"treaty" | "RU" | "abkhazia" | "nato">().toExtend<typeof status.party>();
    expectTypeOf<string>().not.toExtend<typeof status.party>();
    expectTypeOf(root.lifespan("inf-1987")).toEqualTypeOf<root.Lifespan | undefined>();
    expectTypeOf<root.Lifespan["since"]>().toEqualTypeOf<"signature" | "entry-into-force">();
    expectTypeOf(root.officeHolders("nato").state).toEqualTypeOf<"held" | "vacant" | "not-known">();
    expectTypeOf(labels.force.presumed.en).toEqualTypeOf<string>();
    // @ts-expect-error no word of a force
    labels.force.signed;
  });
});

describe("guards", () => {
  it("narrow what they are given", () => {
    const value = "x" as unknown;
    if (root.isCountryCode(value)) expectTypeOf(value).toEqualTypeOf<CountryCode>();
    if (root.isAgreementId(value)) expectTypeOf(value).toEqualTypeOf<AgreementId>();
  });
});

describe("wrong codes, ids and words", () => {
  it("do not compile", () => {
    // @ts-expect-error no code
    root.isMember("UK", "nato");
    // @ts-expect-error no organization
    root.isMember("GB", "warsaw-pact");
    // @ts-expect-error no id
    root.statusOn("de-ru-1993");
    // @ts-expect-error no party, and not the treaty as a whole
    root.statusOn("de-ru-1993-defence-ministries", root.asOf, "UK");
    // @ts-expect-error no code
    root.getCountry("UK");
    // @ts-expect-error no id
    root.getAgreement("germany");
    // @ts-expect-error no id
    root.getDecree("3810-r");
    // @ts-expect-error no id
    root.getOfficial("lavrov");
    // @ts-expect-error no id
    root.getAgency("pentagon");
    // @ts-expect-error no id
    root.getOrganization("brics");
    // @ts-expect-error no id
    root.getEntity("atlantis");
    // @ts-expect-error no word of a force
    root.findAgreements({ force: "signed" });
    // @ts-expect-error there is no status in one word
    root.findAgreements({ status: "signed" });
    expectTypeOf<{ party: "SU" }>().not.toExtend<AgreementFilter>();
    expectTypeOf<{ party: ["DE", "FR"]; instrument: "treaty" }>().toExtend<AgreementFilter>();
  });
});

/** The names of a module whose types are `any`. */
type AnyNames<Module> = { [Name in keyof Module]: 0 extends 1 & Module[Name] ? Name : never }[keyof Module];

describe("exported types", () => {
  it("are never any", () => {
    expectTypeOf<AnyNames<typeof root>>().toEqualTypeOf<never>();
    expectTypeOf<AnyNames<typeof schemas>>().toEqualTypeOf<never>();
    expectTypeOf<AnyNames<typeof sourcesEntry>>().toEqualTypeOf<never>();
    expectTypeOf<AnyNames<typeof claimsEntry>>().toEqualTypeOf<never>();
    expectTypeOf<AnyNames<typeof evidenceEntry>>().toEqualTypeOf<never>();
    expectTypeOf<Readonly<z.output<typeof schemas.agreementSchema>>>().toEqualTypeOf<Agreement<AnyIds>>();
    expectTypeOf<Readonly<z.output<typeof schemas.countrySchema>>>().toEqualTypeOf<root.Country<AnyIds>>();
  });
});
