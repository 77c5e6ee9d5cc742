/** Fetches pages as a polite guest: one request at a time to a host, where robots.txt lets it. */
import { createRequire } from "node:module";

/** The package's types give it a default export, which it has not: it is the function itself. */
const robotsParser: typeof import("robots-parser").default = createRequire(import.meta.url)(
  "robots-parser",
);

/** How politely and how long to ask. */
export interface Manners {
  /** Names the program to servers; what stands before "/" is looked for in robots.txt. */
  readonly userAgent: string;
  /** The least time between two requests to one host, in milliseconds; robots.txt may ask for more. */
  readonly pause: number;
  /** How often to ask again where a server says that it is busy (429, 503). */
  readonly retries: number;
  /** The longest to wait before that, in milliseconds, whatever the server asks for. */
  readonly longestWait: number;
  /** The most bytes of a page. */
  readonly mostBytes: number;
  /** Gives up one request when it is aborted. */
  readonly limit: () => AbortSignal;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** A page, or why there is none. */
export type Fetched = {
  /** Where it was found in the end; other than asked for after redirects. */
  readonly url: string;
} & (
  | { readonly outcome: "read"; readonly bytes: Uint8Array; readonly charset?: string }
  /** The server says that there is no such page (404, 410). */
  | { readonly outcome: "gone" }
  /** robots.txt asks not to read it, or no page comes. */
  | { readonly outcome: "forbidden" | "unreached"; readonly reason: string }
);

/** Fetches one page. */
export type FetchPage = (url: string) => Promise<Fetched>;

/** Redirects are followed no further than browsers do. */
const mostRedirects = 20;

/** The longest robots.txt that has to be read, by RFC 9309. */
const mostRobotsBytes = 500_000;

/** An answer, read to its end or to the limit. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** There was more than may be read. */
  readonly isCut: boolean;
}

/** Makes a function that fetches pages, and keeps the manners across all of them. */
export function createFetchPage(manners: Manners): FetchPage {
  const turns = new Map<string, Promise<unknown>>();
  const pauses = new Map<string, number>();
  const robots = new Map<string, Promise<(url: string) => boolean>>();

  /** Does something with a host when all before it is done and the pause is over. */
  function inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
    const turn = (turns.get(host) ?? Promise.resolve()).then(work);
    const pause = () => manners.sleep(pauses.get(host) ?? manners.pause);
    turns.set(host, turn.then(pause, pause));
    return turn;
  }

  async function ask(url: URL, mostBytes: number): Promise<Answer> {
    for (let tries = 0; ; tries++) {
      const answer = await inTurn(url.host, () => askOnce(url, mostBytes));
      const isBusy = answer.status === 429 || answer.status === 503;
      if (!isBusy || tries === manners.retries) return answer;
      await manners.sleep(waitAsked(answer.headers.get("retry-after"), tries));
    }
  }

  async function askOnce(url: URL, mostBytes: number): Promise<Answer> {
    const response = await fetch(url, {
      redirect: "manual",
      signal: manners.limit(),
      headers: {
        "user-agent": manners.userAgent,
        accept: "text/html, text/plain;q=0.9, */*;q=0.1",
      },
    });
    const { status, headers } = response;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > mostBytes) break;
    }
    return { status, headers, bytes: Buffer.concat(chunks), isCut: length > mostBytes };
  }

  /** How long a busy server asks to wait: seconds or a date; longer each time where it does not say. */
  function waitAsked(header: string | null, tries: number): number {
    const asked =
      header === null
        ? 10_000 * 2 ** tries
        : /^\d+$/.test(header)
          ? Number(header) * 1000
          : Date.parse(header) - manners.now();
    return Math.min(
      Math.max(Number.isNaN(asked) ? manners.longestWait : asked, 0),
      manners.longestWait,
    );
  }

  /** What the robots.txt of a host lets be read: all where it has none. */
  async function readRobots(origin: string): Promise<(url: string) => boolean> {
    let at = new URL("/robots.txt", origin);
    for (let redirects = 0; redirects < 5; redirects++) {
      const { status, headers, bytes } = await ask(at, mostRobotsBytes);
      const location = headers.get("location");
      if (status >= 300 && status < 400 && location !== null) {
        at = new URL(location, at);
        continue;
      }
      if (status >= 500 || status === 429) throw new Error(`its robots.txt answers ${status}`);
      if (status !== 200) return () => true;
      const rules = robotsParser(
        new URL("/robots.txt", origin).href,
        new TextDecoder().decode(bytes),
      );
      const delay = rules.getCrawlDelay(manners.userAgent);
      if (delay !== undefined) {
        const pause = Math.min(delay * 1000, manners.longestWait);
        pauses.set(new URL(origin).host, Math.max(pause, manners.pause));
      }
      return (url) => rules.isAllowed(url, manners.userAgent) !== false;
    }
    return () => true;
  }

  async function mayRead(url: URL): Promise<boolean> {
    const known = robots.get(url.origin) ?? readRobots(url.origin);
    robots.set(url.origin, known);
    return (await known)(url.href);
  }

  async function follow(start: string): Promise<Fetched> {
    const visited = new Set<string>();
    let url = new URL(start);
    for (;;) {
      url.hash = "";
      if (visited.has(url.href)) return unreached(url, "Its redirects go round in a circle.");
      if (visited.size > mostRedirects) return unreached(url, "It redirects without end.");
      visited.add(url.href);
      try {
        if (!(await mayRead(url)))
          return { url: url.href, outcome: "forbidden", reason: "Its robots.txt asks not to." };
        const answer = await ask(url, manners.mostBytes);
        const location = answer.headers.get("location");
        if (answer.status < 300 || answer.status >= 400 || location === null) {
          return result(url, answer);
        }
        url = new URL(location, url);
      } catch (error) {
        return unreached(url, reasonOf(error));
      }
    }
  }

  return follow;
}

/** What an answer that is no redirect amounts to. */
function result(url: URL, { status, headers, bytes, isCut }: Answer): Fetched {
  if (status === 404 || status === 410) return { url: url.href, outcome: "gone" };
  if (status !== 200) return unreached(url, `Its server answers ${status}.`);
  if (isCut) return unreached(url, "It is larger than a page.");
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  return { url: url.href, outcome: "read", bytes, ...(charset !== undefined && { charset }) };
}

function unreached(url: URL, reason: string): Fetched {
  return { url: url.href, outcome: "unreached", reason };
}

/** Why a request failed: `fetch` hides it in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError" || error.name === "AbortError") return "It takes too long.";
  return error.cause instanceof Error && error.cause.message !== ""
    ? `No answer: ${error.cause.message}.`
    : `No answer: ${error.message}.`;
}
