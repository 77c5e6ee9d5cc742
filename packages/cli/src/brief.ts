import type { Entity } from "@defence-pact/entities";
import type { Platform } from "@defence-pact/platforms";
import type { Pact } from "@defence-pact/query";
import type { Quotation } from "@defence-pact/quotes";
import type { Cited, Language } from "@defence-pact/schema";
import {
  currencies,
  disputes,
  formatDate,
  formatMoney,
  formatQuantity,
  nameOf,
} from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import type { Colors } from "picocolors/types.js";
import wrapAnsi from "wrap-ansi";
import { footnotes } from "./citation.js";

/** How a briefing is to be set. */
export interface BriefOptions {
  readonly language: Language;
  /** In columns; text is wrapped to it. */
  readonly width: number;
  /** Colours, or none. */
  readonly colours: Colors;
}

/** Words for a machine's key: `jointMarketing` and `joint-marketing` are "joint marketing". */
function words(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
}

/**
 * A readable briefing of the partnership from the data alone: the agreements, the timeline with its
 * dates as fuzzy as they are, platforms, quotations, and where sources disagree. Each line is cited.
 */
export function brief(pact: Pact, { language, width, colours }: BriefOptions): string {
  const notes = footnotes();
  const lines: string[] = [];

  /** One entry: a lead, a text, and the citation at its end; wrapped and indented under the lead. */
  function entry(lead: string, text: string, record: Cited): void {
    const [first = "", ...rest] = wrapAnsi(
      `${colours.bold(lead)}  ${text} ${colours.dim(notes.mark(record))}`,
      width - 4,
    ).split("\n");
    lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }

  function heading(text: string): void {
    lines.push("", colours.cyan(colours.bold(text)), "");
  }

  function named(id: string): string {
    const record: Entity | Platform | undefined = pact.entities.find(id) ?? pact.platforms.find(id);
    return record === undefined ? id : nameOf(record, language);
  }

  lines.push(
    colours.bold("The South Korea–Malaysia defence-industrial partnership"),
    ...wrapAnsi(
      `${pact.entities.count()} entities, ${pact.platforms.count()} platforms, ${pact.timeline.count()} events, ${pact.quotes.count()} quotations and statements from ${pact.sources.count()} source(s); [1 ¶29] cites paragraph 29 of source 1.`,
      width,
    ).split("\n"),
  );

  heading("Agreements");
  for (const agreement of pact.entities.where({ kind: "agreement" }).toArray()) {
    entry(
      nameOf(agreement, language),
      `${words(agreement.instrument)}, ${words(agreement.status)}, between ${agreement.parties.map(named).join(" and ")}. ${agreement.summary[language] ?? agreement.summary.en}`,
      agreement,
    );
    const scope = [
      ["Activities", agreement.activities],
      ["Domains", agreement.domains],
      ["Thought to follow", agreement.prospectiveDomains],
    ] as const;
    for (const [label, parts] of scope) {
      const said = Object.entries(parts ?? {}).map(([key, how]) => `${words(key)} (${how})`);
      if (said.length === 0) continue;
      const wrapped = wrapAnsi(`${label}: ${said.join(", ")}.`, width - 4);
      lines.push(...wrapped.split("\n").map((line) => `    ${line}`));
    }
  }

  heading("Timeline");
  for (const event of pact.timeline.orderBy("date").toArray()) {
    const when = event.date === undefined ? "no date given" : formatDate(event.date, language);
    entry(when, eventText(event, language), event);
  }

  heading("Platforms");
  for (const platform of pact.platforms.where({ standing: { present: true } }).toArray()) {
    const standing = platform.standing === undefined ? "" : words(platform.standing);
    entry(
      nameOf(platform, language),
      `${colours.yellow(standing)}. ${platform.summary[language] ?? platform.summary.en}`,
      platform,
    );
  }

  heading("In their words");
  for (const quotation of pact.quotes.where({ kind: "quotation" }).toArray()) {
    entry(named(quotation.speaker), quotationText(quotation), quotation);
  }

  heading("Where the sources do not agree");
  for (const record of [...pact.entities, ...pact.platforms, ...pact.timeline, ...pact.quotes]) {
    for (const dispute of disputes(record)) {
      const rivals = dispute.rivals.map((rival) => JSON.stringify(rival.reported)).join(" or ");
      entry(
        `${nameOf(record, language)}, ${words(dispute.field)}`,
        `${JSON.stringify(dispute.value)}, against ${rivals}.`,
        { evidence: [...dispute.support, ...dispute.rivals.flatMap((rival) => rival.evidence)] },
      );
    }
  }

  heading("Sources");
  for (const [index, id] of notes.sources.entries()) {
    const source = pact.sources.find(id);
    if (source === undefined) continue;
    const text = `${source.publisher}, “${source.title}”, ${source.issued === undefined ? "undated" : formatDate(source.issued, language)}. ${source.url}`;
    const wrapped = wrapAnsi(`[${index + 1}] ${text}`, width - 4).split("\n");
    lines.push(...wrapped.map((line, place) => (place === 0 ? `  ${line}` : `    ${line}`)));
  }
  return `${lines.join("\n")}\n`;
}

/** What an event says in one line: its summary, how settled it is, what it is worth. */
function eventText(event: TimelineEvent, language: Language): string {
  const parts = [event.summary[language] ?? event.summary.en];
  if (event.modality !== "occurred") parts.unshift(`(${event.modality})`);
  const value = currencies.flatMap((currency) => {
    const money = event.value?.[currency];
    return money === undefined ? [] : [formatMoney(money, currency, language)];
  });
  if (value.length > 0) parts.push(`Value: ${value.join("; ")}.`);
  const amounts = (event.platforms ?? []).flatMap(({ quantity }) =>
    quantity === undefined ? [] : [formatQuantity(quantity, language)],
  );
  if (amounts.length > 0) parts.push(`Number: ${amounts.join(", ")}.`);
  return parts.join(" ");
}

function quotationText(quotation: Quotation): string {
  return quotation.extent === "fragment" ? `“… ${quotation.text.en} …”` : `“${quotation.text.en}”`;
}
