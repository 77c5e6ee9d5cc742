/** Checks the pages of sources against what records cite from them. */
import type { Source } from "@defence-pact/schema";
import {
  anchorsOf,
  type CitingRecord,
  describePage,
  verifyPage,
} from "@defence-pact/sources/verify";
import { readPage } from "../../../cli/src/read-page.js";
import { UsageError } from "../../../cli/src/usage-error.js";
import type { FetchPage } from "./fetch-page.js";
import type { PageResult } from "./results.js";

/** What is checked, and with what. */
export interface PageCheck {
  readonly sources: readonly Source[];
  readonly records: readonly CitingRecord[];
  readonly fetchPage: FetchPage;
  /** How many hosts are asked at once. */
  readonly hosts: number;
  /** The day, in ISO 8601. */
  readonly today: string;
  /** Takes each result when it is there, so that nothing is lost when the run is stopped. */
  readonly keep: (result: PageResult) => void;
}

/** Checks the page of each source that records cite words of. */
export async function checkPages(check: PageCheck): Promise<void> {
  const byHost = new Map<string, Source[]>();
  for (const source of check.sources) {
    const { host } = new URL(source.url);
    byHost.set(host, [...(byHost.get(host) ?? []), source]);
  }
  const waiting = [...byHost.values()];
  const work = async (): Promise<void> => {
    for (let sources = waiting.pop(); sources !== undefined; sources = waiting.pop()) {
      for (const source of sources) check.keep(await checkPage(source, check));
    }
  };
  await Promise.all(Array.from({ length: check.hosts }, work));
}

async function checkPage(source: Source, check: PageCheck): Promise<PageResult> {
  const anchors = check.records.flatMap((record) => anchorsOf(record, source.id));
  const fetched = await check.fetchPage(source.url);
  const common = {
    source: source.id,
    url: fetched.url,
    checked: check.today,
    records: [...new Set(anchors.map(({ record }) => record))],
  };
  const notRead = (state: "forbidden" | "unreached" | "unreadable", says: string): PageResult => ({
    ...common,
    state,
    says,
    altered: [],
  });
  if ("reason" in fetched) return notRead(fetched.outcome, fetched.reason);
  try {
    const blocks =
      fetched.outcome === "gone" ? undefined : readPage(fetched.bytes, fetched.charset).blocks;
    const report = verifyPage(blocks, anchors, source);
    const altered = report.anchors.filter(({ state }) => state !== "as-printed");
    return { ...common, state: report.state, says: describePage(report), altered };
  } catch (error) {
    if (error instanceof UsageError) return notRead("unreadable", error.message);
    throw error;
  }
}

/** Whether records cite words of a source, so that its page can be checked. */
export function isCheckable(source: Source, records: readonly CitingRecord[]): boolean {
  return records.some((record) => anchorsOf(record, source.id).length > 0);
}
