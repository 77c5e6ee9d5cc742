import { entities } from "@defence-pact/entities";
import { pact } from "@defence-pact/query";
import { quotes } from "@defence-pact/quotes";
import {
  activities,
  agreementStatuses,
  type Cited,
  type Claim,
  disputes,
  domains,
  fields,
  kinds,
  modalities,
  standings,
} from "@defence-pact/schema";
import { fieldTerm, term } from "@defence-pact/schema/terms";
import { about } from "@defence-pact/timeline";
import { describe, expect, it } from "vitest";
import { run, spawned } from "./run.js";

/** What the briefing leads with of a long name. */
function start(text: string): string {
  return text.slice(0, 57).trimEnd();
}

/** A text without its line breaks, to look for sentences that were wrapped. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Every text in a value that is longer than a word of a vocabulary. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  return value instanceof Object ? Object.values(value).flatMap(textsIn) : [];
}

describe("defence-pact brief", () => {
  const { out, status } = spawned("brief");

  it("names the parties, dates and quotations of the data", () => {
    expect(status).toBe(0);
    expect(out).toContain("27 October 2025");
    expect(out).toContain("by 2030");
    const text = unwrapped(out);
    expect(text).toContain(entities["defence-industry-mou"].name.en);
    for (const quote of Object.values(quotes)) {
      if (quote.kind === "quotation") expect(text).toContain(unwrapped(quote.text.en));
    }
  });

  it("cites every entry, and lists each source that it cites", () => {
    const [body = "", sources = ""] = out.split("\nSources\n");
    const entries = body.split(/\n {2}(?=\S)/).slice(1);
    expect(entries.length).toBeGreaterThan(50);
    for (const entry of entries) expect(unwrapped(entry)).toMatch(/\[\d+[^\]]*\]/);
    const marks = [...unwrapped(body).matchAll(/\[(\d[^\]]*)\]/g)].map(([, mark = ""]) => mark);
    const cited = new Set(
      marks.flatMap((mark) =>
        mark
          .split("; ")
          .filter((part) => /^\d/.test(part))
          .map(Number.parseFloat),
      ),
    );
    expect(cited.size).toBeGreaterThan(20);
    for (const number of cited) expect(sources).toContain(`[${number}] `);
  });

  it("is plain and within 80 columns when it is piped", () => {
    expect(out).not.toContain("\u001b[");
    const wide = out.split("\n").filter((line) => line.length > 80 && !line.includes("http"));
    expect(wide).toEqual([]);
  });

  it("is what the command does when asked nothing", async () => {
    expect((await run()).out).toBe(out);
  });

  it("has no English vocabulary in Korean or Malay", async () => {
    const vocabulary = [
      ...Object.values(kinds).flat(),
      ...modalities,
      ...standings,
      ...agreementStatuses,
      ...activities,
      ...domains,
      ...Object.keys(fields),
      "undated",
      "stands",
      "against",
      "according to",
    ];
    for (const language of ["ko", "ms"] as const) {
      // Names, summaries and quotations may be English still: everything else is not.
      let text =
        unwrapped((await run("brief", "--language", language)).out).split(
          / (?:출처|Sumber) \[1\]/,
        )[0] ?? "";
      const sentences = [...pact.entities, ...pact.platforms, ...pact.timeline].flatMap(
        ({ name, summary }) => [summary.en, name[language] ?? name.en, name.en, start(name.en)],
      );
      const said = pact.quotes.toArray().flatMap((quote) => [quote.text.en, start(quote.text.en)]);
      const reported = [pact.entities, pact.platforms, pact.timeline, pact.quotes]
        .flatMap((dataset): readonly Cited[] => [...dataset])
        .flatMap((record): readonly Claim[] => disputes(record))
        .flatMap(({ rivals }) => rivals.flatMap((rival) => textsIn(rival.reported)));
      for (const own of [...sentences, ...said, ...reported].sort((a, b) => b.length - a.length)) {
        text = text.replaceAll(unwrapped(own), " ");
      }
      for (const word of vocabulary) {
        const english = term(word, "en");
        if (english === term(word, language) || english === fieldTerm(word, language)) continue;
        expect(text, `${language}: ${english}`).not.toMatch(
          new RegExp(`(?<![\\p{L}-])${english}(?![\\p{L}-])`, "iu"),
        );
      }
    }
  });

  it("shows names in Korean where they are known", async () => {
    expect((await run("brief", "--language", "ko")).out).toMatch(/2025년 10월 27일/);
  });
});

describe("defence-pact", () => {
  it("says its version", async () => {
    expect((await run("--version")).out.trim()).toBe(about.version);
  });

  it("refuses what it does not know, with what was likely meant", async () => {
    const { error, status } = await run("breif");
    expect(status).toBe(1);
    expect(error).toContain("brief");
    expect((await run("brief", "--language", "kr")).error).toContain("en, ms, ko");
  });
});
