import { brokenBy } from "./harness.js";
import { officialNameUnique } from "./official-name-unique.js";
import { change } from "./real-data.js";

brokenBy(officialNameUnique, [
  [
    "one spelling of two officials",
    "officials/vladimir-putin",
    change("officials/vladimir-putin", { aliases: ["Andrei Belousov"] }),
    'data/officials/vladimir-putin.json: aliases.0: "Andrei Belousov" is a name of andrei-belousov already; accepted: a spelling of one official, given once [official-name-unique]',
  ],
  [
    "two officials with one spelling",
    "officials/vladimir-putin",
    change("officials/vladimir-putin", { aliases: ["Andrey Belousov"] }),
  ],
]);
