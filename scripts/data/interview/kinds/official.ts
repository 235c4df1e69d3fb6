import { partialDateValue } from "../../../../src/schemas/values.js";
import { withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { agencyChoices, countryChoices, organizationChoices } from "../choices.js";
import { askEvidence } from "../evidence.js";
import { idQuestion, officialId } from "../ids.js";
import type { Interview } from "../interview.js";

const DAY = { schema: partialDateValue, example: "2026-01-31, 2026-01 or 2026", optional: true };

async function askOffices(interview: Interview, data: Data, country: string): Promise<Json[]> {
  const offices: Json[] = [];
  const message = () => (offices.length === 0 ? "Add an office?" : "Add an earlier one?");
  while (await interview.confirm({ key: `offices.${offices.length}`, message: message() })) {
    const key = `offices.${offices.length}`;
    const title = await interview.text({ key: `${key}.title`, message: "Title of the post, in English" });
    const organization = await interview.choose({
      key: `${key}.organization`,
      message: "In which body",
      choices: [...agencyChoices(data, country), ...organizationChoices(data)],
    });
    const from = await interview.text({ key: `${key}.from`, message: "First day in the post", ...DAY });
    const to = await interview.text({
      key: `${key}.to`,
      message: "First day on which it was no longer held",
      ...DAY,
    });
    offices.push({ title, organization, ...(from && { from }), ...(to && { to }) });
  }
  return offices;
}

/** Adds a person with the offices held. */
export async function newOfficial(interview: Interview, before: Data): Promise<Data> {
  const name = await interview.text({ key: "name", message: "Name, as usual in English" });
  const ru = await interview.text({ key: "names.ru", message: "Name in Russian", optional: true });
  const spellings = await interview.text({
    key: "aliases",
    message: "Other spellings, with commas between them",
    optional: true,
  });
  const country = await interview.choose({
    key: "country",
    message: "Which country the person serves or served",
    choices: countryChoices(before),
  });
  const offices = await askOffices(interview, before, country);
  const { data, found: evidence } = await askEvidence(interview, before);
  const id = await interview.text(idQuestion(data, "id", "the person", officialId(data, name)));
  const aliases = spellings
    .split(",")
    .map((spelling) => spelling.trim())
    .filter(Boolean);
  const fields = ["name", ru && "names", aliases.length > 0 && "aliases", "country"].filter(Boolean) as string[];
  return withRecord(data, "officials", {
    id,
    name,
    ...(ru && { names: { ru } }),
    aliases,
    country,
    offices: offices.map((office) => ({ ...office, evidence })),
    evidence: Object.fromEntries(fields.map((field) => [field, evidence])),
  });
}
