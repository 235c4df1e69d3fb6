import { useSpeech } from "../language.js";

/** In the place of what is still loading, or could not be loaded. */
export function Pending({ loaded }: { readonly loaded: "failed" | undefined }) {
  const { say } = useSpeech();
  return (
    <p class="quiet" aria-busy={loaded === undefined}>
      {say(loaded === "failed" ? "failed" : "loading")}
    </p>
  );
}
