// What a consumer's compiler must know of the package. `import * as` becomes `import = require()` for CommonJS.
import * as root from "military-pacts";
import type * as agreements from "military-pacts/agreements";
import type * as check from "military-pacts/check";
import type * as claims from "military-pacts/claims";
import * as countries from "military-pacts/countries";
import type * as dataset from "military-pacts/dataset";
import type * as decrees from "military-pacts/decrees";
import type * as evidence from "military-pacts/evidence";
import type * as officials from "military-pacts/officials";
import type * as schemas from "military-pacts/schemas";
import type * as search from "military-pacts/search";
import type * as sources from "military-pacts/sources";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => undefined;
declare const text: string;

// Flags and codes are literal types
same<typeof countries.GB.nato, true>(true);
same<typeof countries.GB.eu, false>(true);
same<typeof countries.GB.code, "GB">(true);
same<root.NatoMember & "CH", never>(true);
same<Extract<root.EuMember, "GB" | "DE">, "DE">(true);

// Lookups give the record for a known id, and perhaps none for any other string
const britain = root.getCountry("GB");
same<typeof britain.nato, true>(true);
// @ts-expect-error a literal that is no code
root.getCountry("UK");
// @ts-expect-error a literal that is no id
root.getAgreement("germany");
const some: root.Agreement | undefined = root.getAgreement(text);
// @ts-expect-error there may be none
const sure: root.Agreement = root.getAgreement(text);
const german: root.Agreement = root.getAgreement("de-ru-1993-defence-ministries");
same<typeof agreements.de_ru_1993_defence_ministries.id, "de-ru-1993-defence-ministries">(true);
same<typeof decrees.ru_gov_2025_3810_r.id, typeof root.decree.id>(true);
same<typeof officials.mikhail_mishustin.id, "mikhail-mishustin">(true);

// A wrong id, code or word is a red line
const id: root.AgreementId = "de-ru-1993-defence-ministries";
// @ts-expect-error the word is "defence" in this id
const misspelt: root.AgreementId = "de-ru-1993-defense-ministries";
// @ts-expect-error no country has this code
root.isMember("UK", "eu");
// @ts-expect-error no organization has this id
root.isMember("GB", "otan");
// @ts-expect-error no filter has this key
root.findAgreements({ partie: "DE" });
// @ts-expect-error no field has this name
const price = german.price;

// Guards narrow
if (root.isCountryCode(text)) same<typeof text, never>(false);
const code: unknown = text;
if (root.isCountryCode(code)) same<typeof code, root.CountryCode>(true);

// Queries
same<ReturnType<typeof root.statusOn>, root.Status>(true);
same<ReturnType<typeof root.isMember>, boolean>(true);
same<ReturnType<typeof root.findAgreements>, readonly root.Agreement[]>(true);
same<ReturnType<typeof search.searchAgreements>, readonly search.AgreementMatch[]>(true);
same<ReturnType<typeof claims.conflicts>, readonly claims.Conflict[]>(true);
same<ReturnType<typeof check.check>[0], check.Finding>(true);
same<ReturnType<typeof evidence.evidenceFor>, root.Evidence | undefined>(true);
same<typeof sources.sources, readonly root.Source[]>(true);
same<ReturnType<typeof dataset.createDataset>, dataset.Dataset>(true);

// Nothing can be changed
// @ts-expect-error a record
countries.GB.nato = false;
// @ts-expect-error a collection
root.agreements.push(german);
// @ts-expect-error a list in a record
german.parties.pop();

// Validators give the interfaces
same<ReturnType<typeof schemas.parseDataset>, root.DatasetRecords>(true);
same<ReturnType<typeof schemas.countryCodeSchema.parse>, root.CountryCode>(true);
same<Readonly<ReturnType<typeof schemas.agreementSchema.parse>>, root.Agreement<root.AnyIds>>(true);

export { code, id, misspelt, price, some, sure };
