import { spawnSync } from "node:child_process";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { buildRelease, type Release } from "./files/build.js";
import { daysBetween, foreseen, heldOffices, openSteps, restingAlone, runOut } from "./review/aging.js";
import { checkLinks, type LinkResult, type Manners } from "./review/links.js";
import { reviewPage } from "./review/page.js";
import { change, event, insert, real } from "./rules/real-data.js";

const TODAY = "2026-03-31";
const release = buildRelease(real);
const germany = "de-ru-1993-defence-ministries";

describe("the links", () => {
  const manners: Manners = { timeout: 300, retries: 1, pause: 0, hosts: 2 };
  const servers: Server[] = [];
  const asked: string[] = [];

  /** A server on this machine; its address. */
  async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => response.writeHead(code).end();

  async function check(url: string): Promise<LinkResult> {
    const [result] = await checkLinks([{ id: "page", url }], manners);
    return result as LinkResult;
  }

  afterEach(async () => {
    asked.length = 0;
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });

  it.each([
    [200, "answers", 1],
    [404, "gone", 2],
    [410, "gone", 2],
    [403, "not-told", 2],
    [429, "not-told", 2],
    // Asked for once more, in case the server has recovered.
    [503, "no-answer", 4],
  ])("with the status %i are %s", async (code, state, requests) => {
    const url = await serve(status(code));
    expect(await check(`${url}/page`)).toEqual({ id: "page", url: `${url}/page`, state, answer: String(code) });
    expect(asked).toHaveLength(requests);
  });

  it("are asked for whole where the server refuses heads", async () => {
    const url = await serve(({ method }, response) => response.writeHead(method === "HEAD" ? 404 : 200).end("page"));
    expect(await check(`${url}/page`)).toMatchObject({ state: "answers" });
    expect(asked).toEqual(["HEAD /page", "GET /page"]);
  });

  it("answer after a failure that passes", async () => {
    let count = 0;
    const url = await serve((_, response) => response.writeHead(++count < 3 ? 500 : 200).end());
    expect(await check(`${url}/page`)).toMatchObject({ state: "answers" });
  });

  it("are followed, and told from the front page", async () => {
    const url = await serve(({ url: path }, response) => {
      if (path === "/moved") response.writeHead(301, { location: "/there" }).end();
      else if (path === "/lost") response.writeHead(302, { location: "/" }).end();
      else if (path === "/loop") response.writeHead(302, { location: "/loop" }).end();
      else response.writeHead(200).end();
    });
    expect(await check(`${url}/moved`)).toMatchObject({ state: "answers" });
    expect(await check(`${url}/lost`)).toMatchObject({ state: "front-page", answer: `${url}/` });
    expect(await check(`${url}/`)).toMatchObject({ state: "answers" });
    expect(await check(`${url}/loop`)).toMatchObject({ state: "no-answer" });
  });

  it("have no answer where the server is silent, or not there", async () => {
    const silent = await serve(() => {});
    expect(await check(`${silent}/page`)).toMatchObject({ state: "no-answer", answer: "timeout" });
    const address = await serve(status(200));
    await new Promise((closed) => servers.pop()?.close(closed));
    expect(await check(address)).toMatchObject({ state: "no-answer", answer: "ECONNREFUSED" });
  });

  it("are asked for one after the other at a host, and come back in their order", async () => {
    let open = 0;
    let most = 0;
    const answer = (_: IncomingMessage, response: ServerResponse) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(200).end();
      }, 5);
    };
    const url = await serve(answer);
    const links = ["c", "a", "b", "d"].map((id) => ({ id, url: `${url}/${id}` }));
    expect((await checkLinks(links, { ...manners, hosts: 4 })).map(({ id }) => id)).toEqual(["c", "a", "b", "d"]);
    expect(most).toBe(1);
  });

  it("are asked for at some hosts at once", async () => {
    const waiting: ServerResponse[] = [];
    // Each host answers once both were asked.
    const answer = (_: IncomingMessage, response: ServerResponse) => {
      waiting.push(response);
      if (waiting.length === 2) for (const each of waiting) each.writeHead(200).end();
    };
    const links = [await serve(answer), await serve(answer)].map((url, index) => ({ id: String(index), url }));
    const results = await checkLinks(links, { ...manners, timeout: 20_000 });
    expect(results.map(({ state }) => state)).toEqual(["answers", "answers"]);
  });
});

describe("the facts that age", () => {
  const idsOf = (of: Release, on = TODAY) => openSteps(of, on).map(({ agreement }) => agreement);

  it("are permissions that nobody has used, with the days since", () => {
    expect(openSteps(release, "2025-12-31")).toContainEqual({
      agreement: germany,
      ending: "authorized",
      event: expect.objectContaining({ on: "2025-12-19", act: "ru-gov-2025-3810-r" }),
      days: 12,
    });
    expect(idsOf(release, "2025-12-18")).not.toContain(germany);
  });

  it("are notices without an effect, and nothing after an end", () => {
    const notified = insert(`agreements/${germany}`, "events", 3, event("termination-notified", "2026-01-05"));
    const ended = insert(`agreements/${germany}`, "events", 3, event("terminated", "2026-01-05"));
    expect(openSteps(buildRelease(notified(real)), TODAY)).toContainEqual(
      expect.objectContaining({ agreement: germany, ending: "notified", days: 85 }),
    );
    expect(idsOf(buildRelease(ended(real)))).not.toContain(germany);
  });

  it("are told of the party that acts, where the others go on", () => {
    expect(openSteps(release, "2025-12-31")).toContainEqual(
      expect.objectContaining({ agreement: "barents-2007-secretariat", party: "RU" }),
    );
  });

  it("stand with the latest first", () => {
    const days = openSteps(release, TODAY).map((step) => step.days);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.length).toBeGreaterThan(10);
  });

  it("are events that were announced for a day that has come", () => {
    const announced = { ...event("expired", "2026-03-01"), dateBasis: "announcement" };
    const data = insert(`agreements/${germany}`, "events", 3, announced)(real);
    const found = (on: string) => foreseen(buildRelease(data), on).find(({ agreement }) => agreement === germany);
    // Its one source is of 22 December 2025.
    expect(found(TODAY)).toMatchObject({ lastSource: "2025-12-22", days: 30 });
    expect(found("2026-02-28")).toBeUndefined();
  });

  it("are terms that run out after the last day that is covered", () => {
    const term = change(`agreements/${germany}`, { term: { until: "2026-03-15" } })(real);
    const found = (on: string) => runOut(buildRelease(term), on).find(({ agreement }) => agreement === germany);
    expect(found(TODAY)).toEqual({ agreement: germany, on: "2026-03-16", days: 15 });
    expect(found("2026-03-15")).toBeUndefined();
    // Of what had ended before, the records say what came of it.
    expect(runOut(release, release.asOf)).toEqual([]);
  });

  it("are offices without an end", () => {
    const held = heldOffices(release).map(({ official, office }) => `${official} ${office.organization}`);
    expect(held).toContain("andrei-belousov ru-defence-ministry");
    expect(held).not.toContain("sergei-shoigu ru-defence-ministry");
  });

  it("count calendar days, whatever the time zone does", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-02", "2026-03-01")).toBe(1);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });

  it("weigh a source by the facts that rest on it alone", () => {
    const count = (of: Release) => restingAlone(of).get("lapresse-20251220") ?? 0;
    expect(count(release)).toBe(0);
    const sole = change(`agreements/${germany}`, { "events.1.evidence.sources": ["lapresse-20251220"] })(real);
    expect(count(buildRelease(sole))).toBe(1);
  });
});

describe("the page", () => {
  const results = (state: LinkResult["state"]): readonly LinkResult[] =>
    release.sources.map(({ id, url }) => ({ id, url, state, answer: "404" }));

  it("says how old the data is, and what was not asked", () => {
    const text = reviewPage(release, TODAY);
    expect(text).toContain("# Review of the sources on 2026-03-31\n");
    expect(text).toContain(`up to ${release.asOf}, ${daysBetween(release.asOf, TODAY)} days before.`);
    expect(text).toContain("## Links\n\nNot asked for.\n");
  });

  it("leads to copies of what is gone, near to the day of the page", () => {
    const vg = results("gone").filter(({ id }) => id === "vg-20251222");
    const text = reviewPage(release, TODAY, vg);
    expect(text).toContain("### Gone (1)");
    expect(text).toMatch(
      /- `vg-20251222` <https:\/\/www\.vg\.hu\/.*>: 404.*\[copies\]\(https:\/\/web\.archive\.org\/web\/20251222\/https:/,
    );
    expect(text).toContain("### Not told (0)");
  });

  it.each(["gone", "no-answer", "not-told", "front-page"] as const)(
    "fits into an issue where every page is %s",
    (state) => {
      const text = reviewPage(release, TODAY, results(state));
      expect(text.length).toBeLessThan(65_536 / 2);
      expect(text).toContain(`And ${release.sources.length - 40} more.`);
    },
  );
});

describe("npm run data:review", () => {
  const run = (...args: string[]) =>
    spawnSync("node_modules/.bin/tsx", ["scripts/data/review.ts", ...args], { encoding: "utf8" });

  it("prints the page for a day", () => {
    const { status, stdout } = run("--offline", "--today", TODAY);
    expect([status, stdout]).toEqual([0, reviewPage(release, TODAY)]);
  });

  it.each([[["--today", "2026-02-30"]], [["--today"]]])("refuses %j and says what is accepted", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("YYYY-MM-DD");
  });
});
