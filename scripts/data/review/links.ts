import { setTimeout as pause } from "node:timers/promises";

/**
 * What became of a page. `front-page`: it leads to the front page of its site, where it may be missing. `not-told`: the
 * server does not tell machines, which says nothing about the page.
 */
export type LinkState = "answers" | "gone" | "front-page" | "not-told" | "no-answer";

/** A page that was asked for. */
export interface Link {
  readonly id: string;
  readonly url: string;
}

/** What came back. */
export interface LinkResult extends Link {
  readonly state: LinkState;
  /** The status, or why there is none. */
  readonly answer: string;
}

/** How to ask. */
export interface Manners {
  /** Milliseconds until an answer counts as none. */
  readonly timeout: number;
  /** How often a page without an answer is asked for again. */
  readonly retries: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** How many hosts are asked at once. */
  readonly hosts: number;
}

/** Slow enough for any server, and done with a thousand pages in some minutes. */
export const MANNERS: Manners = { timeout: 20_000, retries: 2, pause: 1_000, hosts: 12 };

const HEADERS = { "user-agent": "military-pacts-sources-review", accept: "*/*" };

interface Outcome {
  readonly state: LinkState;
  readonly answer: string;
}

const pathOf = (url: string) => new URL(url).pathname.replace(/\/$/, "");

/** What an answer says about the page. */
function judge(url: string, { ok, status, redirected, url: final }: Response): Outcome {
  if (ok && redirected && pathOf(final) === "" && pathOf(url) !== "") return { state: "front-page", answer: final };
  if (ok) return { state: "answers", answer: String(status) };
  if (status === 404 || status === 410) return { state: "gone", answer: String(status) };
  return { state: status < 500 ? "not-told" : "no-answer", answer: String(status) };
}

/** Why there is no answer, in one word where the system has one. */
function reason(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return name === "TimeoutError" ? "timeout" : (cause?.code ?? message);
}

async function request(url: string, method: "HEAD" | "GET", timeout: number): Promise<Outcome> {
  try {
    const response = await fetch(url, { method, headers: HEADERS, signal: AbortSignal.timeout(timeout) });
    // Whether there is a page is all that is asked.
    await response.body?.cancel();
    return judge(url, response);
  } catch (error) {
    return { state: "no-answer", answer: reason(error) };
  }
}

/** Asks for the head of a page, and for the page itself where the head is refused: many servers do not know heads. */
async function ask(url: string, manners: Manners): Promise<Outcome> {
  const head = await request(url, "HEAD", manners.timeout);
  if (head.state === "answers" || head.state === "front-page") return head;
  await pause(manners.pause);
  return request(url, "GET", manners.timeout);
}

async function checkLink(link: Link, manners: Manners): Promise<LinkResult> {
  let outcome = await ask(link.url, manners);
  for (let retry = 1; outcome.state === "no-answer" && retry <= manners.retries; retry++) {
    await pause(manners.pause * 2 ** retry);
    outcome = await ask(link.url, manners);
  }
  return { id: link.id, url: link.url, ...outcome };
}

/** Asks for every page: one after the other at each host, some hosts at once. The results are in the order of the links. */
export async function checkLinks(links: readonly Link[], manners = MANNERS): Promise<readonly LinkResult[]> {
  const byHost = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const results = new Map<string, LinkResult>();
  const queues = byHost.values();
  const worker = async () => {
    for (const queue of queues) {
      for (const link of queue) {
        results.set(link.id, await checkLink(link, manners));
        await pause(manners.pause);
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, worker));
  return links.map(({ id }) => results.get(id) as LinkResult);
}
