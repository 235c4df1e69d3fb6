import { expect, it } from "vitest";
import { contactOf } from "./contact.js";

it.each([
  [{ bugs: { url: "https://host.example/issues" }, repository: "owner/name" }, "https://host.example/issues"],
  [{ bugs: "https://host.example/issues" }, "https://host.example/issues"],
  [{ bugs: { url: "mailto:x@host.example" } }, undefined],
  [{ repository: { url: "git+https://host.example/owner/name.git" } }, "https://host.example/owner/name"],
  [{ repository: "github:owner/name" }, "https://github.com/owner/name"],
  [{ repository: "owner/name" }, "https://github.com/owner/name"],
  [{ repository: { url: "git@host.example:owner/name.git" } }, undefined],
  [{}, undefined],
])("of %o is %s", (manifest, address) => {
  expect(contactOf(manifest)).toBe(address);
});
