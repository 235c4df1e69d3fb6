import { expect, it } from "vitest";
import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { invent } from "../../tests/invented.js";
import { signingEvent } from "./signing-event.js";

brokenBy(signingEvent, [
  [
    "no event for the signature",
    germany,
    change(germany, { "events.signed": undefined }),
    `data/${germany}.json: signed.on: is missing; accepted: a day that such an event has, as the events \`signed\` say [signing-event]`,
  ],
]);

const signatures = [
  { key: "signed-de", type: "signed", on: "2001-02-03", by: "DE" },
  { key: "signed-fr", type: "signed", on: "2001-02-05", by: "FR" },
] as const;

/** What the rule finds in a caller's own records. */
const found = (...[events, more]: Parameters<typeof invent>) => [
  ...signingEvent.check({ asOf: "2020-01-01", agreements: [invent(events, more)] }),
];

it.each([
  [
    "a signature on another day",
    [signatures[0]],
    { on: "2001-02-04" },
    { value: "2001-02-04", message: 'accepted: "2001-02-03", as the events `signed` say' },
  ],
  [
    "a signature on neither day of two",
    signatures,
    { on: "2001-02-04" },
    { value: "2001-02-04", message: 'accepted: "2001-02-03" or "2001-02-05", as the events `signed` say' },
  ],
  [
    "a signature without an event",
    [],
    { on: "2001-02-04" },
    { value: "2001-02-04", message: "accepted: a day that such an event has, as the events `signed` say" },
  ],
  [
    "an event without a signing",
    [signatures[0]],
    undefined,
    { message: 'is missing; accepted: "2001-02-03", as the events `signed` say' },
  ],
])("finds %s in a caller's records", (_what, events, signed, issue) => {
  expect(found(events, signed && { signed })).toEqual([{ path: "agreements.0.signed.on", ...issue }]);
});

it("accepts the day of each signature, and no signing without one", () => {
  for (const { on } of signatures) expect(found(signatures, { signed: { on } })).toEqual([]);
  expect(found([{ key: "announced", type: "announced", on: "2001" }])).toEqual([]);
});
