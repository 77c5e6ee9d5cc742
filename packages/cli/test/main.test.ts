import { entities } from "@defence-pact/entities";
import { pact } from "@defence-pact/query";
import {
  activities,
  agreementStatuses,
  type Cited,
  type Claim,
  dayNumber,
  disputes,
  domains,
  endsOf,
  fields,
  kinds,
  modalities,
  span,
  standings,
} from "@defence-pact/schema";
import { fieldTerm, term } from "@defence-pact/schema/terms";
import { about } from "@defence-pact/timeline";
import { describe, expect, it } from "vitest";
import { briefOf } from "../src/brief.js";
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
  const on = "2026-11-28";
  const { out, status } = spawned("brief", "--on", on);

  it("says within forty lines what was signed, is on order, when it is due, moved and overdue", () => {
    expect(status).toBe(0);
    const start = out.split("\n").slice(0, 40).join("\n");
    expect(unwrapped(start)).toContain("As of 28 November 2026. Newest source: 2 July 2026");
    for (const said of [
      `27 October 2025: ${entities["defence-industry-mou"].summary.en}`,
      "FA-50M: 18 aircraft; 23 May 2023; Korea Aerospace Industries → Malaysia; no delivery reported.",
      "Due: October 2026 to December 2027: 18 aircraft (Defence Security Asia, January 2026)",
      "Moved: first 2026 → October 2026 → 2026 → July 2026 → October 2026 → 2027 → October 2026",
      "No report found by 2 July 2026. That does not say that they are late.",
      "October 2026 to December 2027 [possible]:",
    ]) {
      expect(unwrapped(start)).toContain(said);
    }
    expect(out.split("\n").length).toBeLessThan(80);
  });

  it.each(["2019-01-01", "2025-10-27", on, "2031-01-01"])(
    "has nothing that is past under what is due on %s",
    (day) => {
      for (const { date } of briefOf(pact, day).due) {
        expect(span(endsOf(date).end ?? date).last).toBeGreaterThanOrEqual(dayNumber(day));
      }
    },
  );

  it("names sources on request: marks every order, plan and happening, and lists them last", async () => {
    expect(out).not.toMatch(/\[\d/);
    const cited = (await run("brief", "orders", "due", "--sources", "--on", on)).out;
    const [body = "", sources = ""] = cited.split("\nSources\n");
    expect(unwrapped(body)).toMatch(/Due: by December 2026: 4 aircraft \([^)]*\) \[\d+\]/);
    const marks = [...unwrapped(body).matchAll(/\[(\d[^\]]*)\]/g)].map(([, mark = ""]) => mark);
    const numbers = marks.flatMap((mark) =>
      mark
        .split("; ")
        .filter((part) => /^\d/.test(part))
        .map(Number.parseFloat),
    );
    // Two orders, the two plans for one of them, four plans that are due.
    expect(marks).toHaveLength(8);
    for (const number of numbers) expect(sources).toContain(`[${number}] `);
  });

  it("prints only the sections asked for, in its own order", async () => {
    const headings = (text: string) =>
      text.split("\n").filter((line) => /^[A-Z]\S+ ?\w*(?: \(|$)/.test(line));
    const some = (await run("brief", "overdue", "pact", "--on", on)).out;
    expect(headings(some)).toEqual(["The pact", `Overdue (${briefOf(pact, on).overdue.length})`]);
    expect(some.length).toBeLessThan(out.length);
  });

  it("is plain and within 80 columns when it is piped", () => {
    expect(out).not.toContain("\u001b[");
    const wide = out.split("\n").filter((line) => line.length > 80 && !line.includes("http"));
    expect(wide).toEqual([]);
  });

  it("is what the command does when asked nothing", async () => {
    expect((await run()).out).toBe((await run("brief")).out);
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
        unwrapped((await run("brief", "--sources", "--language", language)).out).split(
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
