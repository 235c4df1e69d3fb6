/** Ends a command that was right and could not be done. Its help would only hide what was wrong. */
export function fail(error: Error): void {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}
