import { expect, it, vi } from "vitest";
import { readFlags } from "./command.js";

it("a command knows its flags and refuses others", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(readFlags(["--fix"], ["--fix"])).toEqual(["--fix"]);
  expect(readFlags(["--fix"], ["--fxi"])).toBeUndefined();
  expect(error).toHaveBeenCalledWith('Unknown argument "--fxi"; accepted: --fix.');
  error.mockRestore();
});
