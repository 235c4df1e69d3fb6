/** The tables of what stands behind the facts: legal acts, sources, evidence and claims. */
import {
  type Claim,
  confidences,
  type Decree,
  decreeActions,
  decreeKinds,
  decrees,
  type Evidence,
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
  recordTypes,
  type Source,
  sourceKinds,
  verdicts,
} from "military-pacts";
import { claims } from "military-pacts/claims";
import { evidence } from "military-pacts/evidence";
import { sources } from "military-pacts/sources";
import { columnsOf, list, refersTo, type Table, table } from "./table.js";

function decreesTable(): Table {
  const { text, integer, flag, date } = columnsOf<Decree>();
  return table<Decree>({
    name: "decrees",
    title: "Decrees",
    description: "One row a legal act of a state about agreements.",
    primaryKey: ["decree_id"],
    foreignKeys: [refersTo("signed_by", "officials", "official_id")],
    records: () => decrees,
    columns: [
      text("decree_id", ({ id }) => id, { field: "Decree.id", required: true }),
      text("number", ({ number }) => number?.en, {
        field: "Decree.number",
        description: "In Latin letters, such as `3810-r`.",
      }),
      text("number_native", ({ number }) => number?.ru, {
        field: "Decree.number",
        description: "In its own script, such as `3810-р`.",
      }),
      text("kind", ({ kind }) => kind, { field: "Decree.kind", required: true, words: decreeKinds }),
      text("issuer_id", ({ issuer }) => issuer, { field: "Decree.issuer", required: true }),
      text("signed_by", ({ signedBy }) => signedBy, { field: "Decree.signedBy" }),
      date("adopted", ({ adopted }) => adopted, { field: "Decree.adopted" }),
      date("published", ({ published }) => published, { field: "Decree.published" }),
      text("action", ({ action }) => action, { field: "Decree.action", required: true, words: decreeActions }),
      text("addressee_id", ({ addressee }) => addressee, { field: "Decree.addressee" }),
      integer("n_agreements", ({ agreements }) => agreements.length, {
        description: "How many agreements it is about.",
        required: true,
      }),
      flag("reason_given", ({ reasonGiven }) => reasonGiven, { field: "Decree.reasonGiven" }),
      text("summary", ({ summary }) => summary, { field: "Decree.summary", required: true }),
    ],
  });
}

interface DecreeAgreementRow {
  readonly decree: Decree;
  readonly agreement: string;
}

function decreeAgreementsTable(): Table {
  const { text } = columnsOf<DecreeAgreementRow>();
  return table<DecreeAgreementRow>({
    name: "decree_agreements",
    title: "Agreements of decrees",
    description: "One row an agreement that a decree is about.",
    primaryKey: ["decree_id", "agreement_id"],
    foreignKeys: [refersTo("decree_id", "decrees"), refersTo("agreement_id", "agreements")],
    records: () => decrees.flatMap((decree) => decree.agreements.map((agreement) => ({ decree, agreement }))),
    columns: [
      text("decree_id", ({ decree }) => decree.id, { field: "Decree.id", required: true }),
      text("agreement_id", ({ agreement }) => agreement, { field: "Agreement.id", required: true }),
    ],
  });
}

function sourcesTable(): Table {
  const { text, date } = columnsOf<Source>();
  return table<Source>({
    name: "sources",
    title: "Sources",
    description: "One row a page or document that states facts.",
    primaryKey: ["source_id"],
    records: () => sources,
    columns: [
      text("source_id", ({ id }) => id, { field: "Source.id", required: true }),
      text("publisher", ({ publisher }) => publisher, { field: "Source.publisher", required: true }),
      text("title", ({ title }) => title, { field: "Source.title" }),
      text("url", ({ url }) => url, { field: "Source.url", required: true }),
      date("published", ({ published }) => published, { field: "Source.published" }),
      text("language", ({ language }) => language, { field: "Source.language", required: true }),
      text("kind", ({ kind }) => kind, { field: "Source.kind", required: true, words: sourceKinds }),
      text("mirror_of", ({ mirrorOf }) => mirrorOf, { field: "Source.mirrorOf" }),
    ],
  });
}

const TYPES = {
  agreement: isAgreementId,
  country: isCountryCode,
  decree: isDecreeId,
  official: isOfficialId,
  organization: isOrganizationId,
  agency: isAgencyId,
  entity: isEntityId,
};

interface EvidenceRow {
  readonly record: string;
  readonly field: string;
  readonly evidence: Evidence;
}

function evidenceTable(): Table {
  const { text, integer } = columnsOf<EvidenceRow>();
  return table<EvidenceRow>({
    name: "evidence",
    title: "Evidence",
    description: "One row a field of a record, with the sources behind it and how sure they make us.",
    primaryKey: ["record_id", "field"],
    records: () =>
      Object.entries(evidence).flatMap(([record, fields]) =>
        Object.entries(fields).map(([field, evidence]) => ({ record, field, evidence })),
      ),
    columns: [
      text("record_type", ({ record }) => Object.entries(TYPES).find(([, isOne]) => isOne(record))?.[0], {
        description: "The type of the record.",
        required: true,
        words: Object.keys(TYPES),
      }),
      text("record_id", ({ record }) => record, {
        description: "The id of the record, or the code of a country.",
        required: true,
      }),
      text("field", ({ field }) => field, {
        description: "The path of the field, such as `events.signed.on`; it covers what lies below it.",
        required: true,
      }),
      text("confidence", ({ evidence }) => evidence.confidence, {
        field: "Evidence.confidence",
        required: true,
        words: confidences,
      }),
      integer("n_sources", ({ evidence }) => evidence.sources.length, {
        description: "How many sources support it.",
        required: true,
      }),
      text("source_ids", ({ evidence }) => list(evidence.sources), {
        field: "Evidence.sources",
        description: "Their ids, separated by semicolons.",
      }),
      text("note", ({ evidence }) => evidence.note, { field: "Evidence.note" }),
    ],
  });
}

function claimsTable(): Table {
  const { text, date } = columnsOf<Claim>();
  return table<Claim>({
    name: "claims",
    title: "Claims",
    description: "One row a claim: what a source says about a record, with our verdict on it.",
    primaryKey: ["claim_id"],
    records: () => claims,
    columns: [
      text("claim_id", ({ id }) => id, { field: "Claim.id", required: true }),
      text("about_type", ({ about }) => about.type, {
        field: "Claim.about",
        description: "Its type.",
        required: true,
        words: recordTypes,
      }),
      text("about_id", ({ about }) => about.id, { field: "Claim.about", description: "Its id.", required: true }),
      text("field", ({ field }) => field, { field: "Claim.field" }),
      text("topic", ({ topic }) => topic, { field: "Claim.topic", required: true }),
      text("gist", ({ gist }) => gist, { field: "Claim.gist", required: true }),
      text("speaker_id", ({ speaker }) => speaker, { field: "Claim.speaker" }),
      text("unnamed_speaker", ({ unnamedSpeaker }) => unnamedSpeaker, { field: "Claim.unnamedSpeaker" }),
      date("said", ({ on }) => on, { field: "Claim.on" }),
      text("verdict", ({ verdict }) => verdict, { field: "Claim.verdict", required: true, words: verdicts }),
      text("note", ({ note }) => note, { field: "Claim.note" }),
    ],
  });
}

interface ClaimSourceRow {
  readonly claim: Claim;
  readonly source: string;
  readonly role: "says" | "verdict";
}

function claimSourcesTable(): Table {
  const { text } = columnsOf<ClaimSourceRow>();
  const rowsOf = (claim: Claim): readonly ClaimSourceRow[] => [
    ...claim.sources.map((source) => ({ claim, source, role: "says" as const })),
    ...claim.evidence.map((source) => ({ claim, source, role: "verdict" as const })),
  ];
  return table<ClaimSourceRow>({
    name: "claim_sources",
    title: "Sources of claims",
    description: "One row a source of a claim: who says it, or what the verdict rests on.",
    primaryKey: ["claim_id", "role", "source_id"],
    foreignKeys: [refersTo("claim_id", "claims"), refersTo("source_id", "sources")],
    records: () => claims.flatMap(rowsOf),
    columns: [
      text("claim_id", ({ claim }) => claim.id, { field: "Claim.id", required: true }),
      text("role", ({ role }) => role, {
        description: "`says` where the source carries the claim, `verdict` where the verdict rests on it.",
        required: true,
        words: ["says", "verdict"],
      }),
      text("source_id", ({ source }) => source, { field: "Source.id", required: true }),
    ],
  });
}

export const documentTables = [
  decreesTable(),
  decreeAgreementsTable(),
  sourcesTable(),
  evidenceTable(),
  claimsTable(),
  claimSourcesTable(),
];
