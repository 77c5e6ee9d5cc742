import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "@defence-pact/schema";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { checkPages } from "../src/pages/check-pages.js";
import { createFetchPage, type Manners } from "../src/pages/fetch-page.js";
import { type PageResult, pageReport, readResults, wantsWork } from "../src/pages/results.js";

/** What answers a request, by its path. */
type Answers = { [path: string]: (request: IncomingMessage, response: ServerResponse) => void };

const title = "Order signed for jets";
const page = `<!doctype html><h1>${title}</h1><p>On 23 May 2023 the minister ordered 18 jets.`;
const record = {
  id: "order",
  evidence: [{ supports: ["date"], source: "daily", exact: ["23 May 2023", "18 jets"] }],
} as const;

let answers: Answers = {};
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.host?.split(":")[0]}${request.url}`);
  const answer = answers[request.url?.split("?")[0] ?? ""];
  if (answer === undefined) response.writeHead(404).end();
  else answer(request, response);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port }: Pick<AddressInfo, "port"> = Object(server.address());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let slept: number[] = [];
beforeEach(() => {
  answers = {};
  asked = [];
  slept = [];
});

/** Quick manners, of which the waits are only written down. */
const manners: Manners = {
  userAgent: "defence-pact/1.0.0 (test)",
  pause: 2000,
  retries: 2,
  longestWait: 60_000,
  mostBytes: 100_000,
  limit: () => new AbortController().signal,
  sleep: async (milliseconds) => slept.push(milliseconds),
  now: () => Date.parse("2026-10-27T10:00:00Z"),
};

function source(id: string, url: string): Source {
  return {
    id,
    type: "webpage",
    title,
    publisher: "Daily",
    publisherType: "news",
    accessed: "2026-10-27",
    language: "en",
    url: url.startsWith("/") ? `http://127.0.0.1:${port}${url}` : url,
  };
}

/** Checks pages, and gives the results in the order in which they came. */
async function results(
  urls: readonly string[],
  changes: Partial<Manners> = {},
): Promise<readonly PageResult[]> {
  const kept: PageResult[] = [];
  await checkPages({
    sources: urls.map((url) => source("daily", url)),
    records: [record],
    fetchPage: createFetchPage({ ...manners, ...changes }),
    hosts: 4,
    today: "2026-10-27",
    keep: (result) => kept.push(result),
  });
  expect(kept).toHaveLength(urls.length);
  return kept;
}

async function resultOf(url: string, changes: Partial<Manners> = {}): Promise<PageResult> {
  const [result] = await results([url], changes);
  if (result === undefined) throw new Error("There is no result.");
  return result;
}

/** Answers with a page. */
function gives(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response
      .writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers })
      .end(body);
  };
}

function leadsTo(location: string, status = 301) {
  return gives("", { location }, status);
}

describe("a page", () => {
  it("is judged by the words cited from it", async () => {
    const korean = Buffer.concat([
      Buffer.from(`<h1>${title}</h1><p>`),
      Buffer.from("c7d1b1b9", "hex"),
      Buffer.from(" 23 May 2023, 18 jets"),
    ]);
    answers = {
      "/same": gives(page),
      "/changed": gives(page.replace("18", "16")),
      "/alike": gives(page.replace("May", "MAY")),
      "/cut": gives(`<h1>${title}</h1><p>Subscribe.`),
      "/other": gives("<h1>Rain</h1>"),
      "/script": gives("<div id=root></div><script>show()</script>"),
      "/euc-kr": gives(korean, { "content-type": "text/html; charset=EUC-KR" }),
      "/pdf": gives("%PDF-1.7", { "content-type": "application/pdf" }),
      "/removed": gives("", {}, 410),
    };
    const urls = [...Object.keys(answers), "/missing"];
    expect((await results(urls)).map(({ state }) => state)).toEqual([
      ...["unchanged", "changed", "alike", "cut-short", "another-text", "empty", "unchanged"],
      ...["unreadable", "gone", "gone"],
    ]);
    expect((await resultOf("/changed")).altered).toMatchObject([
      { record: "order", path: "evidence.0", exact: "18 jets", state: "gone" },
    ]);
  });

  it("is followed where it moved, and where it went is kept", async () => {
    answers = {
      "/moved": leadsTo("/then", 302),
      "/then": leadsTo(`http://localhost:${port}/same?a=1`),
      "/same": gives(page),
    };
    const { state, url } = await resultOf("/moved");
    expect([state, url]).toEqual(["unchanged", `http://localhost:${port}/same?a=1`]);
  });

  it("is given up where redirects go round, have no end or lead to what is no address", async () => {
    answers = {
      "/loop": leadsTo("/back"),
      "/back": leadsTo("/loop"),
      "/endless": (request, response) => {
        const count = Number(request.url?.split("?")[1] ?? 0);
        response.writeHead(302, { location: `/endless?${count + 1}` }).end();
      },
      "/mail": leadsTo("mailto:paper@example.org"),
    };
    expect(await results(["/loop", "/endless", "/mail"])).toMatchObject([
      { state: "unreached", says: "Its redirects go round in a circle." },
      { state: "unreached", says: "It redirects without end." },
      { state: "unreached" },
    ]);
  });

  it("is given up where it takes too long, is too large, or no answer comes", async () => {
    const tooLong = new AbortController();
    let sent = 0;
    answers = {
      "/slow": () => tooLong.abort(),
      "/huge": (_, response) => {
        response.on("close", () => response.destroy());
        const more = (): void => {
          while (!response.destroyed && sent < 1e9 && response.write("a".repeat(50_000)))
            sent += 50_000;
        };
        response.on("drain", more);
        more();
      },
      "/broken": (_, response) => response.destroy(),
      "/blocked": gives("Are you a robot?", {}, 403),
      "/error": gives("", {}, 500),
    };
    expect(await resultOf("/slow", { limit: () => tooLong.signal })).toMatchObject({
      state: "unreached",
      says: "It takes too long.",
    });
    expect(await results(["/huge", "/broken", "/blocked", "/error"])).toMatchObject([
      { state: "unreached", says: "It is larger than a page." },
      { state: "unreached", says: expect.stringMatching(/^No answer: ./) },
      { state: "unreached", says: "Its server answers 403." },
      { state: "unreached", says: "Its server answers 500." },
    ]);
    expect(sent).toBeLessThan(1e9);
  });
});

describe("manners", () => {
  it("name the package, and ask one thing at a time of a host, with a pause", async () => {
    const open = { now: 0, most: 0 };
    const agents = new Set<string | undefined>();
    answers["/same"] = (request, response) => {
      agents.add(request.headers["user-agent"]);
      open.now += 1;
      open.most = Math.max(open.most, open.now);
      setImmediate(() => {
        open.now -= 1;
        response.end(page);
      });
    };
    answers["/moved"] = leadsTo(`http://127.0.0.1:${port}/same?4`);
    await results(["/same?1", "/same?2", "/same?3", `http://localhost:${port}/moved`]);
    expect(asked.filter((each) => each.startsWith("127.0.0.1/same"))).toHaveLength(4);
    expect(asked.filter((each) => each.endsWith("/robots.txt"))).toHaveLength(2);
    expect(open.most).toBe(1);
    expect(slept.filter((wait) => wait === manners.pause).length).toBeGreaterThanOrEqual(5);
    expect([...agents]).toEqual([manners.userAgent]);
  });

  it("ask several hosts at once", async () => {
    const waiting: ServerResponse[] = [];
    // Each host answers only when the other was asked too.
    answers["/same"] = (_, response) => {
      waiting.push(response);
      if (waiting.length === 2) for (const each of waiting) each.end(page);
    };
    const both = [`http://localhost:${port}/same`, "/same"];
    expect((await results(both)).map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });

  it("keep to robots.txt, and to the pause that it asks for", async () => {
    answers = {
      "/robots.txt": gives("User-agent: *\nDisallow: /secret\nCrawl-delay: 9\n"),
      "/secret": gives(page),
      "/same": gives(page),
      "/moved": leadsTo("/secret"),
    };
    const states = (await results(["/secret", "/moved", "/same"])).map(({ state }) => state);
    expect(states).toEqual(["forbidden", "forbidden", "unchanged"]);
    expect(asked).not.toContain("127.0.0.1/secret");
    expect(slept).toContain(9000);
  });

  it("keep to what robots.txt says of this program by name", async () => {
    answers = {
      "/robots.txt": gives("User-agent: defence-pact\nDisallow: /\n\nUser-agent: *\nAllow: /\n"),
      "/same": gives(page),
    };
    expect((await resultOf("/same")).state).toBe("forbidden");
  });

  it("ask for nothing where the host cannot give its robots.txt", async () => {
    answers = { "/robots.txt": gives("", {}, 500), "/same": gives(page) };
    expect(await resultOf("/same")).toMatchObject({
      state: "unreached",
      says: "No answer: its robots.txt answers 500.",
    });
  });

  it("wait as long as a busy server asks, within reason, and ask again", async () => {
    const busy = ["7", "Tue, 27 Oct 2026 10:00:30 GMT", "86400", undefined];
    for (const [place, after] of busy.entries()) {
      let times = 0;
      answers[`/busy${place}`] = (request, response) => {
        times += 1;
        const headers = after === undefined ? {} : { "retry-after": after };
        (times === 1 ? gives("", headers, 429) : gives(page))(request, response);
      };
    }
    answers["/always"] = gives("", {}, 503);
    const urls = [...busy.map((_, place) => `/busy${place}`), "/always"];
    expect((await results(urls)).map(({ state }) => state)).toEqual([
      ...busy.map(() => "unchanged"),
      "unreached",
    ]);
    const waits = slept.filter((wait) => wait !== manners.pause);
    expect(waits).toEqual([7000, 30_000, 60_000, 10_000, 10_000, 20_000]);
  });
});

describe("the file of results", () => {
  const folder = mkdtempSync(join(tmpdir(), "defence-pact-results-"));
  const path = join(folder, "results.jsonl");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("gives back the last result of each source, without a line that was not finished", async () => {
    answers = { "/same": gives(page), "/changed": gives(page.replace("18", "16")) };
    const kept = await results(["/same", "/changed"]);
    expect(readResults(path)).toEqual(new Map());
    writeFileSync(path, kept.map((each) => `${JSON.stringify(each)}\n`).join(""));
    appendFileSync(path, '{"source":"dai');
    expect([...readResults(path).values()]).toEqual(kept.slice(1));
    appendFileSync(path, `${JSON.stringify(kept[0])}\n`);
    expect([...readResults(path).values()]).toEqual(kept.slice(0, 1));
  });

  it("is refused with the number of a line that is no result", () => {
    writeFileSync(path, '{"source":"daily"}\n');
    expect(() => readResults(path)).toThrow(/^Line 1 of /);
  });
});

it("reports by source and record what is not as cited, what moved and what was not read", async () => {
  answers = {
    "/same": gives(page),
    "/changed": gives(page.replace("18", "16")),
    "/moved": leadsTo("/same"),
    "/blocked": gives("", {}, 403),
  };
  const kept = await results(["/same", "/changed", "/missing", "/moved", "/blocked"]);
  expect(kept.map(wantsWork)).toEqual([false, true, true, false, false]);
  const named = kept.map((each, place) => ({ ...each, source: `s${place}` }));
  const urls = ["/same", "/changed", "/missing", "/moved", "/blocked"];
  const report = pageReport(
    named,
    urls.map((url, place) => source(`s${place}`, url)),
  );
  const base = `http://127.0.0.1:${port}`;
  expect(report).toBe(`Checked the pages of 5 sources.

| Page | Sources |
| --- | --: |
| unchanged | 2 |
| changed | 1 |
| gone | 1 |
| unreached | 1 |

## Not as cited

- [s1](${base}/changed): The page has changed: 1 of 2 anchors do not stand as printed.
  - order evidence.0 (date): “18 jets” is gone.
- [s2](${base}/missing): There is no page any more.
  - Cited by order.

## Moved

- s3: ${base}/moved → ${base}/same

## Not read

- [s4](${base}/blocked): Its server answers 403.
`);
});
