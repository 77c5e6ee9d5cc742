/**
 * `npm run check:sources`: fetches the page of each source and looks for the words that records cite
 * from it. Writes each result as a line of a file; a run that was stopped goes on where it was, and
 * asks again for pages that were not reached. Delete the file to begin anew. Prints a report in
 * Markdown, and exits with 1 if a page is not as cited.
 *
 * - `--source <id>` checks only this one; may be repeated.
 * - `--limit <number>` asks for so many pages at most.
 * - `--results <file>` names the file, `source-pages.jsonl` otherwise.
 * - `--contact <address>` tells servers whom to write to.
 */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { didYouMean } from "@defence-pact/schema";
import { about } from "@defence-pact/sources";
import { mostPageBytes } from "../../../cli/src/read-page.js";
import { checkPages, isCheckable } from "../pages/check-pages.js";
import { createFetchPage } from "../pages/fetch-page.js";
import { pageReport, readResults, wantsWork } from "../pages/results.js";
import { published } from "../published.js";
import { repositoryRoot } from "../source-files.js";

try {
  await checkSources();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function checkSources(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      source: { type: "string", multiple: true },
      limit: { type: "string" },
      results: { type: "string", default: join(repositoryRoot, "source-pages.jsonl") },
      contact: { type: "string" },
    },
  });
  if (options.limit !== undefined && !/^\d+$/.test(options.limit)) {
    throw new Error(`--limit takes a whole number, not "${options.limit}".`);
  }
  const { all, sources } = published();
  for (const id of options.source ?? []) {
    if (sources[id] === undefined) {
      throw new Error(`No source has the id "${id}".${didYouMean(id, Object.keys(sources))}`);
    }
  }
  const records = all.flatMap(({ value }) => ("evidence" in value ? [value] : []));
  const wanted = Object.values(sources).filter(
    (source) => (options.source?.includes(source.id) ?? true) && isCheckable(source, records),
  );
  const done = readResults(options.results);
  const left = wanted
    .filter(({ id }) => (done.get(id)?.state ?? "unreached") === "unreached")
    .slice(0, options.limit === undefined ? undefined : Number(options.limit));
  const contact = options.contact === undefined ? "" : `; +${options.contact}`;
  await checkPages({
    sources: left,
    records,
    hosts: 8,
    today: new Date().toISOString().slice(0, 10),
    fetchPage: createFetchPage({
      userAgent: `defence-pact/${about.version} (checks what its records cite${contact})`,
      pause: 2000,
      retries: 3,
      longestWait: 120_000,
      mostBytes: Math.min(20_000_000, mostPageBytes),
      limit: () => AbortSignal.timeout(30_000),
      sleep: setTimeout,
      now: Date.now,
    }),
    keep: (result) => {
      done.set(result.source, result);
      appendFileSync(options.results, `${JSON.stringify(result)}\n`);
      console.error(`${result.source}: ${result.state}`);
    },
  });
  const results = wanted.flatMap(({ id }) => done.get(id) ?? []);
  console.log(pageReport(results, wanted));
  if (results.some(wantsWork)) process.exitCode = 1;
}
