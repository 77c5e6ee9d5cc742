import type { Agreement, Entity } from "@defence-pact/entities";
import type { Platform } from "@defence-pact/platforms";
import { ledger, type Pact } from "@defence-pact/query";
import {
  type Cited,
  type Dispute,
  disputes,
  type EventKind,
  formatDate,
  formatQuantity,
  type Language,
  type LocalText,
  nameOf,
  type Standing,
} from "@defence-pact/schema";
import type { TimelineEvent } from "@defence-pact/timeline";
import type { Colors } from "picocolors/types.js";
import wrapAnsi from "wrap-ansi";
import { footnotes } from "./citation.js";
import { valueInWords, type Wording, words } from "./words.js";

/** How a briefing is to be set. */
export interface BriefOptions {
  readonly language: Language;
  /** In columns; text is wrapped to it. */
  readonly width: number;
  /** Colours, or none. */
  readonly colours: Colors;
}

/** What a reader in a hurry wants of the past; the rest is counted. */
const landmarks: readonly EventKind[] = [
  "signing",
  "tender",
  "letter-of-acceptance",
  "contract",
  "delivery",
];

/** Platforms that are more than spoken of. */
const real: readonly Standing[] = [
  "on-order",
  "in-service",
  "supplied",
  "in-competition",
  "offered",
  "planned",
];

/**
 * A readable briefing of the partnership from the data alone: the pact, orders and deliveries, the
 * timeline with its dates as fuzzy as they are, what lies ahead, platforms, quotations, and where
 * sources disagree on any of it. Each entry is cited.
 */
export function brief(pact: Pact, { language, width, colours }: BriefOptions): string {
  const notes = footnotes();
  const lines: string[] = [];
  const shown: (Cited & Parameters<typeof nameOf>[0])[] = [];

  function paragraph(text: string, indent: string): void {
    const wrapped = wrapAnsi(text, width - indent.length).split("\n");
    lines.push(...wrapped.map((line) => `${indent}${line}`.trimEnd()));
  }

  /** One entry: a lead, a text, and the citation at its end; wrapped and indented under the lead. */
  function entry(lead: string, text: string, record: Cited): void {
    const cited = `${colours.bold(lead)}  ${text} ${colours.dim(notes.mark(record))}`;
    const [first = "", ...rest] = wrapAnsi(cited, width - 4).split("\n");
    lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }

  function heading(text: string): void {
    lines.push("", colours.cyan(colours.bold(text)), "");
  }

  function inLanguage(text: LocalText): string {
    return text[language] ?? text.en;
  }

  function named(id: string): string {
    const record: Entity | Platform | undefined = pact.entities.find(id) ?? pact.platforms.find(id);
    return record === undefined ? id : nameOf(record, language);
  }

  const wording: Wording = { language, named };

  function when(date: string | undefined): string {
    return date === undefined ? "no date given" : formatDate(date, language);
  }

  function event(record: TimelineEvent): void {
    const hedge = record.modality === "occurred" ? "" : `(${record.modality}) `;
    entry(when(record.date), `${hedge}${inLanguage(record.summary)}`, record);
    shown.push(record);
  }

  lines.push(colours.bold("The South Korea–Malaysia defence-industrial partnership"));
  paragraph(
    `From ${pact.entities.count()} entities, ${pact.platforms.count()} platforms, ${pact.timeline.count()} events and ${pact.quotes.count()} quotations and statements out of ${pact.sources.count()} sources. [1 ¶29] cites paragraph 29 of source 1 below.`,
    "",
  );

  heading("The pact");
  for (const agreement of pact.entities.where({ kind: "agreement" }).toArray()) {
    if (!isBilateral(agreement)) continue;
    const date = agreement.date === undefined ? "" : `, ${formatDate(agreement.date, language)}`;
    entry(
      nameOf(agreement, language),
      `(${words(agreement.status)}${date}) ${inLanguage(agreement.summary)}`,
      agreement,
    );
    shown.push(agreement);
    for (const [label, parts] of [
      ["Activities", agreement.activities],
      ["Domains", agreement.domains],
      ["Thought to follow", agreement.prospectiveDomains],
    ] as const) {
      const said = Object.entries(parts ?? {}).map(([key, how]) => `${words(key)} (${how})`);
      if (said.length > 0) paragraph(`${label}: ${said.join(", ")}.`, "    ");
    }
  }

  heading("Orders and deliveries");
  for (const row of ledger(pact.timeline)) {
    const record = pact.timeline.find(row.event);
    if (record === undefined) continue;
    const facts = [
      `${row.suppliers.map(named).join(", ")} to ${row.recipients.map(named).join(", ")}`,
      row.ordered && `ordered ${formatQuantity(row.ordered, language)}`,
      row.delivered
        ? `delivered ${formatQuantity(row.delivered, language)} ${row.deliveryDates.map(when).join(", ")}`.trim()
        : "deliveries not known",
      row.value && valueInWords(row.value, "value", wording),
    ];
    const lead = `${when(row.orderDate ?? row.deliveryDates[0])}: ${named(row.designation)}`;
    entry(lead, `${facts.filter(Boolean).join("; ")}.`, record);
  }

  heading("Timeline");
  const past = pact.timeline
    .where({ kind: { oneOf: landmarks }, modality: { oneOf: ["occurred", "ongoing"] } })
    .orderBy("date");
  for (const record of past) event(record);
  paragraph(`… and ${pact.timeline.count() - past.count()} other events.`, "");

  heading("Ahead");
  const ahead = pact.timeline
    .where({ kind: { oneOf: ["target", "step", "condition"] } })
    .where({ modality: { oneOf: ["target", "expected", "recommended"] } })
    .orderBy("date");
  for (const record of ahead) event(record);

  heading("Platforms");
  for (const platform of pact.platforms.where({ standing: { oneOf: real } }).toArray()) {
    const standing = platform.standing === undefined ? "" : words(platform.standing);
    entry(
      nameOf(platform, language),
      `(${colours.yellow(standing)}) ${inLanguage(platform.summary)}`,
      platform,
    );
    shown.push(platform);
  }

  heading("In their words");
  for (const quotation of pact.quotes.where({ kind: "quotation" }).toArray()) {
    const text = quotation.extent === "fragment" ? `… ${quotation.text.en} …` : quotation.text.en;
    entry(named(quotation.speaker), `“${text}”`, quotation);
    shown.push(quotation);
  }

  heading("Where sources disagree on this");
  for (const record of shown) {
    for (const dispute of disputes(record)) {
      entry(
        `${shorten(nameOf(record, language))}, ${words(dispute.field)}:`,
        bothSides(dispute, wording),
        { evidence: [...dispute.support, ...dispute.rivals.flatMap((rival) => rival.evidence)] },
      );
    }
  }

  heading("Sources");
  for (const [index, id] of notes.sources.entries()) {
    const source = pact.sources.find(id);
    if (source === undefined) continue;
    const issued = source.issued === undefined ? "undated" : formatDate(source.issued, language);
    paragraph(
      `[${index + 1}] ${source.publisher}, “${source.title}”, ${issued}. ${source.url}`,
      "  ",
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Whether an agreement is between South Korea, Malaysia or bodies of theirs, and nobody else. */
function isBilateral({ parties }: Agreement): boolean {
  const theirs: readonly string[] = [
    "south-korea",
    "malaysia",
    "dapa",
    "royal-malaysian-air-force",
  ];
  return parties.length === 2 && parties.every((party) => theirs.includes(party));
}

/** The value that stands and those reported against it, in words. */
function bothSides({ field, value, rivals }: Dispute, wording: Wording): string {
  const against = rivals.map(({ reported }) => valueInWords(reported, field, wording));
  return `${valueInWords(value, field, wording)}; against it: ${against.join("; or ")}.`;
}

/** A name short enough to lead an entry: a quotation's is its text. */
function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;
}
