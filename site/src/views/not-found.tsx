import { retired } from "military-pacts";
import { useSpeech } from "../language.js";
import { Heading } from "../parts/heading.js";

/** Names of the prototype are no ids, and a long text is not shown whole. */
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

export function NotFound({ id }: { readonly id: string }) {
  const { say, href } = useSpeech();
  const entry = retired.find((each) => each.id === id);
  return (
    <>
      <Heading>{say("notFound")}</Heading>
      <p>{entry ? say("withdrawn", { reason: entry.reason }) : say("notFoundText", { id: shorten(id) })}</p>
      <p>
        <a href={href([])}>{say("order")}</a> · <a href={href(["agreements"])}>{say("agreements")}</a> ·{" "}
        <a href={href(["countries"])}>{say("countries")}</a>
      </p>
    </>
  );
}
