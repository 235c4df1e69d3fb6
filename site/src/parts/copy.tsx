import { useState } from "preact/hooks";
import { useSpeech } from "../language.js";

/** A text to select, with a button that copies it. */
export function Copyable({
  text,
  name,
  lang = "en",
}: {
  readonly text: string;
  readonly name: string;
  readonly lang?: string;
}) {
  const { say } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      // Where the clipboard is refused, the text can still be selected.
      () => setCopied(false),
    );
  return (
    <div class="copyable">
      <pre lang={lang}>{text}</pre>
      <button type="button" onClick={copy} aria-label={`${say("copy")}: ${name}`}>
        {say(copied ? "copied" : "copy")}
      </button>
    </div>
  );
}
