/**
 * Ends a command with a sentence: 1 where it was right and could not be done, 2 for wrong use. Its help would only hide
 * what was wrong.
 */
export function fail(error: Error, code: 1 | 2 = 1): void {
  console.error(`error: ${error.message}`);
  process.exitCode = code;
}
