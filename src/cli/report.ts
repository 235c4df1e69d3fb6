import {
  type Agreement,
  agencies,
  asOf,
  decree,
  type Ending,
  type Force,
  findAgreements,
  getAgreement,
  getCountry,
  getOfficial,
  isEuMember,
  isNatoMember,
  lifespan,
  statusOn,
  type Verdict,
} from "military-pacts";
import { claims } from "military-pacts/claims";

/** A partner of Russia in one of the agreements, as a line of the report. */
export interface ReportLine {
  readonly id: string;
  readonly partner: string;
  readonly code: string;
  readonly signed?: string;
  readonly place?: string;
  readonly years?: number;
  readonly nato: boolean;
  readonly eu: boolean;
  readonly force: Force;
  readonly ending: Ending;
}

/** What the press says about the partners, and what we found. */
export interface PressCheck {
  readonly says: string;
  readonly sources: number;
  readonly verdict: Verdict;
}

/** The report on order 3810-r. */
export interface Report {
  readonly asOf: string;
  readonly order: {
    readonly id: string;
    readonly number: string;
    readonly numberRu?: string;
    readonly issuer: string;
    readonly published?: string;
    readonly addressee?: string;
    readonly signedBy?: string;
    readonly summary: string;
  };
  readonly agreements: readonly ReportLine[];
  readonly partners: {
    readonly total: number;
    readonly nato: number;
    readonly eu: number;
    readonly notEu: readonly string[];
  };
  readonly press: readonly PressCheck[];
}

/** The other side of an agreement with Russia. */
function line(agreement: Agreement): ReportLine {
  const partner = agreement.parties.find(({ country }) => country !== "RU")?.country ?? "RU";
  const { on, place } = agreement.signed ?? {};
  const { force, ending } = statusOn(agreement.id);
  const years = lifespan(agreement.id)?.years;
  return {
    id: agreement.id,
    partner: getCountry(partner).name,
    code: partner,
    ...(on && { signed: on }),
    ...(place && { place }),
    ...(years !== undefined && { years }),
    nato: isNatoMember(partner),
    eu: isEuMember(partner),
    force,
    ending,
  };
}

const agencyName = (id: string | undefined) => agencies.find((agency) => agency.id === id)?.name;

/** Puts the report on the order together from the records. */
export function report(): Report {
  const lines = decree.agreements.map((id) => line(getAgreement(id)));
  const { number, published, signedBy, addressee, issuer, summary } = decree;
  const [to, by] = [agencyName(addressee), signedBy && getOfficial(signedBy).name];
  return {
    asOf,
    order: {
      id: decree.id,
      number: number?.en ?? decree.id,
      ...(number?.ru && { numberRu: number.ru }),
      issuer: agencyName(issuer) ?? issuer,
      ...(published && { published }),
      ...(to && { addressee: to }),
      ...(by && { signedBy: by }),
      summary,
    },
    agreements: lines,
    partners: {
      total: lines.length,
      nato: lines.filter(({ nato }) => nato).length,
      eu: findAgreements({ decree: decree.id, partyMemberOf: "eu" }).length,
      notEu: lines.filter(({ eu }) => !eu).map(({ partner }) => partner),
    },
    press: claims
      .filter(({ about, topic }) => about.id === decree.id && topic === "eu-count")
      .map(({ gist, sources, verdict }) => ({ says: gist, sources: sources.length, verdict })),
  };
}
