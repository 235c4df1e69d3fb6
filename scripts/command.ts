/** The flags of a command line, or nothing where one of its arguments is not accepted: a message then says so. */
export function readFlags(accepted: readonly string[], given = process.argv.slice(2)): readonly string[] | undefined {
  const unknown = given.find((argument) => !accepted.includes(argument));
  if (unknown === undefined) return given;
  console.error(`Unknown argument ${JSON.stringify(unknown)}; accepted: ${accepted.join(", ")}.`);
  return undefined;
}
