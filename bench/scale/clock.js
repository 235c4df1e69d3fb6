/** Ratios that a busy machine does not spoil: what is compared is done in turn, many times over. */

import { median } from "../cold.js";

/** How long a call takes, in nanoseconds: the mean of as many as fit into some milliseconds, or of one. */
async function timeOf(act, milliseconds) {
  const started = performance.now();
  let calls = 0;
  let now = started;
  do {
    await act();
    calls++;
    now = performance.now();
  } while (now - started < milliseconds);
  return ((now - started) * 1e6) / calls;
}

/**
 * The same for what is no promise, and so short that to look at the clock would be the larger part. Where it seems that
 * enough calls were made, as many are made again, which shows whether another program had the machine in between.
 */
function timeOfMany(act, milliseconds) {
  const run = (calls) => {
    const started = performance.now();
    for (let call = 0; call < calls; call++) act();
    return performance.now() - started;
  };
  for (let calls = 1; ; calls *= 2) {
    if (run(calls) < milliseconds) continue;
    const passed = run(calls);
    if (passed >= milliseconds / 2) return (passed * 1e6) / calls;
  }
}

/** The time of each act, and how many times as long as the first it takes: medians of rounds in which they take turns. */
export async function compared(acts, { rounds = 5, milliseconds = 30 } = {}) {
  const times = Object.fromEntries(Object.keys(acts).map((name) => [name, []]));
  const [first] = Object.keys(acts);
  for (let round = 0; round < rounds; round++) {
    for (const [name, act] of Object.entries(acts)) {
      const isAsync = act.constructor.name === "AsyncFunction";
      times[name].push(isAsync ? await timeOf(act, milliseconds) : timeOfMany(act, milliseconds));
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, own]) => [
      name,
      { time: median(own), ratio: median(own.map((time, round) => time / times[first][round])) },
    ]),
  );
}
