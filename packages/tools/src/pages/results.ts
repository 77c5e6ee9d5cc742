/** The file of results, a line of JSON for each page that was checked, and the report of them. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Source } from "@defence-pact/schema";
import {
  anchorStates,
  describeAnchor,
  type JudgedAnchor,
  type PageState,
  pageStates,
} from "@defence-pact/sources/verify";
import * as z from "zod";

/** Why a page was not read: robots.txt asks not to, no answer, or no page in it. */
const unread = ["forbidden", "unreached", "unreadable"] as const;

/** What became of one source's page: a line of the file of results. */
export interface PageResult {
  readonly source: string;
  /** Where it was found; other than the address cited after redirects. */
  readonly url: string;
  /** The day on which it was asked for, in ISO 8601. */
  readonly checked: string;
  readonly state: PageState | (typeof unread)[number];
  /** What the page is, or why it was not read, in a sentence. */
  readonly says: string;
  /** The records that cite it. */
  readonly records: readonly string[];
  /** The anchors that do not stand as printed; none where the page is refused as a whole. */
  readonly altered: readonly JudgedAnchor[];
}

/** The shape of a line of the file of results. */
const pageResult: z.ZodType<PageResult> = z.object({
  source: z.string(),
  url: z.string(),
  checked: z.string(),
  state: z.enum([...pageStates, ...unread]),
  says: z.string(),
  records: z.array(z.string()),
  altered: z.array(
    z.object({
      record: z.string(),
      path: z.string(),
      source: z.string(),
      exact: z.string(),
      fields: z.array(z.string()),
      state: z.enum(anchorStates),
    }),
  ),
});

/**
 * The last result of each source, by id. A line that was left unfinished is taken off the file.
 *
 * @throws Error where another line is no result.
 */
export function readResults(path: string): Map<string, PageResult> {
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const finished = text.slice(0, text.lastIndexOf("\n") + 1);
  if (finished !== text) writeFileSync(path, finished);
  const lines = finished.split("\n").slice(0, -1);
  return new Map(
    lines.map((line, place) => {
      const { success, data } = pageResult.safeParse(parsed(line));
      if (!success) {
        throw new Error(`Line ${place + 1} of ${path} is no result: delete the line or the file.`);
      }
      return [data.source, data];
    }),
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isUnread({ state }: PageResult): boolean {
  return unread.some((one) => one === state);
}

/** Whether there is something for us to do: the page was read, or is gone, and is not as cited. */
export function wantsWork(result: PageResult): boolean {
  return !isUnread(result) && result.state !== "unchanged" && result.state !== "alike";
}

function line({ source, url, says }: PageResult): string {
  return `- [${source}](${url}): ${says}`;
}

/**
 * The results as Markdown: how many pages are what; then each that is not as cited, with what records
 * cite from it, and each that moved or was not read.
 */
export function pageReport(results: readonly PageResult[], sources: readonly Source[]): string {
  const cited = new Map(sources.map(({ id, url }) => [id, new URL(url).href]));
  const sorted = results.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const counts = [...pageStates, ...unread].flatMap((state) => {
    const count = results.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`| ${state} | ${count} |`];
  });
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];
  return [
    `Checked the pages of ${results.length} sources.`,
    "",
    "| Page | Sources |",
    "| --- | --: |",
    ...counts,
    ...section(
      "Not as cited",
      sorted
        .filter(wantsWork)
        .flatMap((one) => [
          line(one),
          ...(one.altered.length === 0
            ? [`  - Cited by ${one.records.join(", ")}.`]
            : one.altered.map((anchor) => `  - ${describeAnchor(anchor)}`)),
        ]),
    ),
    ...section(
      "Moved",
      sorted.flatMap(({ source, url }) =>
        url === cited.get(source) ? [] : [`- ${source}: ${cited.get(source)} → ${url}`],
      ),
    ),
    ...section("Not read", sorted.filter(isUnread).map(line)),
    "",
  ].join("\n");
}
