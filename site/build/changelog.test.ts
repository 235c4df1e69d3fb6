import { expect, it } from "vitest";
import { releasesOf } from "./changelog.js";

it("has each release with its changes, those of lists within lists too", () => {
  const text = `# military-pacts

## 1.1.0

### Minor Changes

- The agreement with \`NO\` was signed
  on a Friday.
- Two dates are mended:
  - that of the entry into force
  - that of the end

## 1.0.0

### Major Changes

- First release.
`;
  expect(releasesOf(text)).toEqual([
    {
      version: "1.1.0",
      changes: [
        "The agreement with NO was signed\non a Friday.",
        "Two dates are mended:",
        "that of the entry into force",
        "that of the end",
      ],
    },
    { version: "1.0.0", changes: ["First release."] },
  ]);
  expect(releasesOf("")).toEqual([]);
});
