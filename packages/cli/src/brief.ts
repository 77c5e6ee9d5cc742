import type { Agreement } from "@defence-pact/entities";
import { ledger, type PactRecord } from "@defence-pact/query";
import {
  disputes,
  type EventKind,
  type Evidence,
  formatQuantity,
  nameOf,
  type Standing,
} from "@defence-pact/schema";
import { capitalised, fieldTerm, phrase, term } from "@defence-pact/schema/terms";
import type { Source } from "@defence-pact/sources";
import type { TimelineEvent } from "@defence-pact/timeline";
import { claimsOf } from "./datasets.js";
import { ownText } from "./texts.js";
import { type Setting, Writer, wrap } from "./writer.js";

/** Events that a reader in a hurry wants; the others are counted. */
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

/** South Korea, Malaysia, and their bodies that sign agreements. */
const bilateral: readonly string[] = [
  "south-korea",
  "malaysia",
  "dapa",
  "royal-malaysian-air-force",
];

/** A record that an entry of the briefing shows. */
type Shown = Exclude<PactRecord, Source>;

/**
 * A readable briefing of the partnership from the data alone: the pact, orders and deliveries, the
 * timeline with its dates as fuzzy as they are, what lies ahead, platforms, quotations, and where
 * sources disagree on any of it. Each entry cites who supports it.
 */
export function brief(setting: Setting): string {
  const { pact, language, colours, width } = setting;
  const writer = new Writer(setting, 3);
  const lines: string[] = [];
  const shown: Shown[] = [];

  function paragraph(text: string, indent = ""): void {
    const wrapped = wrap(text, width - indent.length).split("\n");
    lines.push(...wrapped.map((line) => `${indent}${line}`.trimEnd()));
  }

  function heading(text: string): void {
    lines.push("", colours.cyan(colours.bold(capitalised(text))), "");
  }

  /** A lead and a text; wrapped and indented under the lead. */
  function entry(lead: string, text: string): void {
    const [first = "", ...rest] = wrap(`${colours.bold(lead)}  ${text}`, width - 4).split("\n");
    lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }

  /** An entry on a record. Its mark prefers passages that deny nothing the record says. */
  function show(lead: string, text: string, record: Shown): void {
    const claimed = claimsOf(record);
    const denying = claimed.flatMap(({ rivals }) => rivals.flatMap(({ evidence }) => evidence));
    const denied = new Set(denying.map(passagePlace));
    const support = claimed.flatMap((claim) => claim.support);
    const clear = support.filter((passage) => !denied.has(passagePlace(passage)));
    entry(lead, writer.marked(text, clear.length > 0 ? clear : support));
    shown.push(record);
  }

  function when(date: string | undefined): string {
    return writer.date(date) || phrase("undated", language);
  }

  function showEvents(events: Iterable<TimelineEvent>): void {
    for (const event of events) {
      const hedge = event.modality === "occurred" ? "" : `(${term(event.modality, language)}) `;
      show(when(event.date), hedge + writer.local(event.summary), event);
    }
  }

  paragraph(colours.bold(ownText("title", language)));
  paragraph(
    ownText("basis", language, {
      entities: pact.entities.count(),
      platforms: pact.platforms.count(),
      timeline: pact.timeline.count(),
      quotes: pact.quotes.count(),
      sources: pact.sources.count(),
    }),
  );

  heading(ownText("pact", language));
  for (const agreement of pact.entities.where({ kind: "agreement" })) {
    if (!isBilateral(agreement)) continue;
    const date = agreement.date === undefined ? "" : `, ${writer.date(agreement.date)}`;
    const status = `(${term(agreement.status, language)}${date})`;
    show(nameOf(agreement, language), `${status} ${writer.local(agreement.summary)}`, agreement);
    for (const [title, parts = {}] of [
      [fieldTerm("activities", language), agreement.activities],
      [fieldTerm("domains", language), agreement.domains],
      [ownText("thoughtToFollow", language), agreement.prospectiveDomains],
    ] as const) {
      const said = Object.entries(parts).map(
        ([key, how]) => `${term(key, language)} (${term(how, language)})`,
      );
      if (said.length > 0) paragraph(`${capitalised(title)}: ${said.join(", ")}.`, "    ");
    }
  }

  heading(ownText("orders", language));
  for (const row of ledger(pact.timeline)) {
    const { record } = pact.locate(row.event);
    const marked = (text: string, field: string): string =>
      writer.marked(
        text,
        claimsOf(record, field).flatMap(({ support }) => support),
      );
    const parties = { from: writer.names(row.suppliers), to: writer.names(row.recipients) };
    const delivered = row.delivered && formatQuantity(row.delivered, language);
    const facts = [
      marked(ownText("toRecipient", language, parties), "participants"),
      row.ordered &&
        marked(
          ownText("ordered", language, { what: formatQuantity(row.ordered, language) }),
          "platforms",
        ),
      delivered
        ? ownText("delivered", language, {
            what: `${delivered} ${row.deliveryDates.map(when).join(", ")}`.trimEnd(),
          })
        : ownText("notKnown", language),
      ...Object.entries(row.value ?? {}).map(([currency, money]) =>
        marked(writer.value(money, `value.${currency}`), `value.${currency}`),
      ),
    ];
    const date = marked(when(row.orderDate ?? row.deliveryDates[0]), "date");
    entry(`${date}: ${writer.name(row.designation)}`, `${facts.filter(Boolean).join("; ")}.`);
  }

  heading(term("timeline", language));
  const past = pact.timeline
    .where({ kind: { oneOf: landmarks }, modality: { oneOf: ["occurred", "ongoing"] } })
    .orderBy("date");
  showEvents(past);
  paragraph(ownText("otherEvents", language, { n: pact.timeline.count() - past.count() }));
  heading(ownText("ahead", language));
  showEvents(
    pact.timeline
      .where({ kind: { oneOf: ["target", "step", "condition"] } })
      .where({ modality: { oneOf: ["target", "expected", "recommended"] } })
      .orderBy("date"),
  );

  heading(term("platforms", language));
  for (const platform of pact.platforms.where({ standing: { oneOf: real } })) {
    const standing = platform.standing === undefined ? "" : term(platform.standing, language);
    const text = `(${colours.yellow(standing)}) ${writer.local(platform.summary)}`;
    show(nameOf(platform, language), text, platform);
  }

  heading(ownText("quotations", language));
  for (const quotation of pact.quotes.where({ kind: "quotation" })) {
    const text = quotation.extent === "fragment" ? `… ${quotation.text.en} …` : quotation.text.en;
    show(writer.name(quotation.speaker), `“${text}”`, quotation);
  }

  heading(ownText("disagreement", language));
  for (const record of shown) {
    for (const dispute of disputes(record)) {
      const lead = `${shorten(nameOf(record, language))}, ${fieldTerm(dispute.field, language)}:`;
      entry(lead, `${writer.claim(dispute)}.`);
    }
  }

  heading(fieldTerm("sources", language));
  for (const line of writer.sources()) paragraph(line, "  ");
  return `${lines.join("\n")}\n`;
}

/** A source, and the paragraph of it where that is known. */
function passagePlace(passage: Evidence): string {
  return "paragraph" in passage ? `${passage.source} ${passage.paragraph}` : passage.source;
}

/** Whether an agreement is between South Korea, Malaysia or their bodies, and nobody else. */
function isBilateral({ parties }: Agreement): boolean {
  return parties.length === 2 && parties.every((party) => bilateral.includes(party));
}

/** A name short enough to lead an entry: a quotation's is its text. */
function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;
}
