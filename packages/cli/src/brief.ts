import type { Agreement } from "@defence-pact/entities";
import { ledger, type Pact } from "@defence-pact/query";
import {
  type Cited,
  claims,
  disputes,
  type EventKind,
  type Evidence,
  formatDate,
  formatQuantity,
  formatSource,
  formatValue,
  type Language,
  type LocalText,
  nameOf,
  type Standing,
} from "@defence-pact/schema";
import { capitalised, fieldTerm, phrase, term } from "@defence-pact/schema/terms";
import type { TimelineEvent } from "@defence-pact/timeline";
import wrapAnsi from "wrap-ansi";
import { footnotes } from "./footnotes.js";
import { label } from "./labels.js";
import { rivalText, type Setting } from "./views.js";

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

/** What an entry of the briefing shows. */
type Shown = Cited & Parameters<typeof nameOf>[0];

/** The lines of a briefing while they are written. */
class Lines {
  readonly #lines: string[] = [];
  readonly #setting: Setting;
  readonly notes: ReturnType<typeof footnotes> = footnotes(3);
  /** Every record that an entry showed. */
  readonly shown: Shown[] = [];

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  paragraph(text: string, indent = ""): void {
    const wrapped = wrapAnsi(text, this.#setting.width - indent.length).split("\n");
    this.#lines.push(...wrapped.map((line) => `${indent}${line}`.trimEnd()));
  }

  heading(text: string): void {
    const { colours } = this.#setting;
    this.#lines.push("", colours.cyan(colours.bold(text)), "");
  }

  /** A lead and a text; wrapped and indented under the lead. */
  entry(lead: string, text: string): void {
    const { colours, width } = this.#setting;
    const [first = "", ...rest] = wrapAnsi(`${colours.bold(lead)}  ${text}`, width - 4).split("\n");
    this.#lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
  }

  /** An entry on a record, with a mark for passages that support what it says and deny none of it. */
  record(lead: string, text: string, record: Shown): void {
    const claimed = claims(record);
    const denying = claimed.flatMap(({ rivals }) => rivals.flatMap(({ evidence }) => evidence));
    const denied = new Set(denying.map(placeOf));
    const support = claimed.flatMap((claim) => claim.support);
    const clear = support.filter((passage) => !denied.has(placeOf(passage)));
    const mark = this.notes.mark(clear.length > 0 ? clear : support);
    this.entry(lead, `${text} ${this.#setting.colours.dim(mark)}`.trimEnd());
    this.shown.push(record);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** A source, and the paragraph of it where that is known. */
function placeOf(passage: Evidence): string {
  return "paragraph" in passage ? `${passage.source} ${passage.paragraph}` : passage.source;
}

/**
 * A readable briefing of the partnership from the data alone: the pact, orders and deliveries, the
 * timeline with its dates as fuzzy as they are, what lies ahead, platforms, quotations, and where
 * sources disagree on any of it. Each entry cites who supports it.
 */
export function brief(pact: Pact, setting: Setting): string {
  const { language, colours } = setting;
  const lines = new Lines(setting);
  lines.paragraph(colours.bold(label("title", language)));
  lines.paragraph(
    label("basis", language, {
      entities: pact.entities.count(),
      platforms: pact.platforms.count(),
      timeline: pact.timeline.count(),
      quotes: pact.quotes.count(),
      sources: pact.sources.count(),
    }),
  );
  writeAgreements(pact, lines, language);
  writeOrders(pact, lines, setting);
  writeEvents(pact, lines, language);
  writePlatforms(pact, lines, setting);
  writeQuotations(pact, lines, language);
  writeDisputes(pact, lines, setting);
  lines.heading(capitalised(fieldTerm("sources", language)));
  for (const [index, id] of lines.notes.sources.entries()) {
    const source = pact.sources.find(id);
    if (source === undefined) continue;
    lines.paragraph(`[${index + 1}] ${formatSource(source, language)}`, "  ");
  }
  return lines.toString();
}

function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}

function when(date: string | undefined, language: Language): string {
  return date === undefined ? phrase("undated", language) : formatDate(date, language);
}

function writeAgreements(pact: Pact, lines: Lines, language: Language): void {
  lines.heading(label("pact", language));
  for (const agreement of pact.entities.where({ kind: "agreement" })) {
    if (!isBilateral(agreement)) continue;
    const date = agreement.date === undefined ? "" : `, ${formatDate(agreement.date, language)}`;
    lines.record(
      nameOf(agreement, language),
      `(${term(agreement.status, language)}${date}) ${inLanguage(agreement.summary, language)}`,
      agreement,
    );
    for (const [heading, parts] of [
      [fieldTerm("activities", language), agreement.activities],
      [fieldTerm("domains", language), agreement.domains],
      [label("thoughtToFollow", language), agreement.prospectiveDomains],
    ] as const) {
      const said = Object.entries(parts ?? {}).map(
        ([key, how]) => `${term(key, language)} (${term(how, language)})`,
      );
      if (said.length > 0) lines.paragraph(`${capitalised(heading)}: ${said.join(", ")}.`, "    ");
    }
  }
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

function writeOrders(pact: Pact, lines: Lines, { language, colours }: Setting): void {
  const named = (id: string): string => pact.nameOf(id, language);
  lines.heading(label("orders", language));
  for (const row of ledger(pact.timeline)) {
    const event = pact.timeline.find(row.event);
    if (event === undefined) continue;
    const marked = markerOf(lines, event, colours.dim);
    const delivered = row.delivered && formatQuantity(row.delivered, language);
    const days = row.deliveryDates.map((date) => when(date, language)).join(", ");
    const facts = [
      marked(
        label("toRecipient", language, {
          from: row.suppliers.map(named).join(", "),
          to: row.recipients.map(named).join(", "),
        }),
        "participants",
      ),
      row.ordered &&
        marked(
          label("ordered", language, { what: formatQuantity(row.ordered, language) }),
          "platforms",
        ),
      delivered
        ? label("delivered", language, { what: `${delivered} ${days}`.trimEnd() })
        : label("notKnown", language),
      ...Object.entries(row.value ?? {}).map(([currency, money]) =>
        marked(formatValue(money, `value.${currency}`, { language }), `value.${currency}`),
      ),
    ];
    const date = marked(when(row.orderDate ?? row.deliveryDates[0], language), "date");
    lines.entry(`${date}: ${named(row.designation)}`, `${facts.filter(Boolean).join("; ")}.`);
  }
}

/** Puts behind a text the mark of those who support a field of a record, parts included. */
function markerOf(
  lines: Lines,
  record: Cited,
  dim: (text: string) => string,
): (text: string, field: string) => string {
  const claimed = claims(record);
  return (text, field) => {
    const support = claimed
      .filter((claim) => claim.field === field || claim.field.startsWith(`${field}.`))
      .flatMap((claim) => claim.support);
    return `${text} ${dim(lines.notes.mark(support))}`.trimEnd();
  };
}

function writeEvents(pact: Pact, lines: Lines, language: Language): void {
  function write(events: Iterable<TimelineEvent>): void {
    for (const event of events) {
      const hedge = event.modality === "occurred" ? "" : `(${term(event.modality, language)}) `;
      lines.record(
        when(event.date, language),
        `${hedge}${inLanguage(event.summary, language)}`,
        event,
      );
    }
  }
  lines.heading(capitalised(term("timeline", language)));
  const past = pact.timeline
    .where({ kind: { oneOf: landmarks }, modality: { oneOf: ["occurred", "ongoing"] } })
    .orderBy("date");
  write(past);
  lines.paragraph(label("otherEvents", language, { n: pact.timeline.count() - past.count() }));
  lines.heading(label("ahead", language));
  write(
    pact.timeline
      .where({ kind: { oneOf: ["target", "step", "condition"] } })
      .where({ modality: { oneOf: ["target", "expected", "recommended"] } })
      .orderBy("date"),
  );
}

function writePlatforms(pact: Pact, lines: Lines, { language, colours }: Setting): void {
  lines.heading(capitalised(term("platforms", language)));
  for (const platform of pact.platforms.where({ standing: { oneOf: real } })) {
    const standing = platform.standing === undefined ? "" : term(platform.standing, language);
    lines.record(
      nameOf(platform, language),
      `(${colours.yellow(standing)}) ${inLanguage(platform.summary, language)}`,
      platform,
    );
  }
}

function writeQuotations(pact: Pact, lines: Lines, language: Language): void {
  lines.heading(label("quotations", language));
  for (const quotation of pact.quotes.where({ kind: "quotation" })) {
    const text = quotation.extent === "fragment" ? `… ${quotation.text.en} …` : quotation.text.en;
    lines.record(pact.nameOf(quotation.speaker, language), `“${text}”`, quotation);
  }
}

function writeDisputes(pact: Pact, lines: Lines, setting: Setting): void {
  const { language, colours } = setting;
  const named = (id: string): string => pact.nameOf(id, language);
  lines.heading(label("disagreement", language));
  for (const record of lines.shown) {
    for (const { field, value, support, rivals } of disputes(record)) {
      const stands = formatValue(value, field, { language, nameOf: named });
      const against = rivals.map((rival) => rivalText(pact, rival, field, lines.notes, setting));
      lines.entry(
        `${shorten(nameOf(record, language))}, ${fieldTerm(field, language)}:`,
        `${[`${stands} ${colours.dim(lines.notes.mark(support))}`.trimEnd(), ...against].join("; ")}.`,
      );
    }
  }
}

/** A name short enough to lead an entry: a quotation's is its text. */
function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;
}
