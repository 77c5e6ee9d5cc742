import type { LedgerRow, Pact, PactRecord } from "@defence-pact/query";
import type { Mention } from "@defence-pact/query/mentions";
import {
  type Claim,
  claims,
  currencies,
  dateOf,
  disputes,
  formatDate,
  formatMoney,
  formatQuantity,
  formatSource,
  formatValue,
  kindOf,
  type Language,
  nameOf,
  type Rival,
} from "@defence-pact/schema";
import { capitalised, fieldTerm, phrase, term } from "@defence-pact/schema/terms";
import type { EventRefs, TimelineEvent } from "@defence-pact/timeline";
import type { Colors } from "picocolors/types.js";
import wrapAnsi from "wrap-ansi";
import type { DatasetRecord } from "./datasets.js";
import { type Footnotes, footnotes } from "./footnotes.js";
import { label } from "./labels.js";
import { table } from "./table.js";

/** How what is printed is to be set. */
export interface Setting {
  readonly language: Language;
  /** In columns; infinite where nothing is to be wrapped. */
  readonly width: number;
  /** Colours, or none. */
  readonly colours: Colors;
}

/** Titles of columns, set apart from what is under them. */
function titles(names: readonly string[], { colours, language }: Setting): readonly string[] {
  return names.map((name) => colours.bold(capitalised(fieldTerm(name, language))));
}

function dateText(date: string | undefined, language: Language): string {
  return date === undefined ? "" : formatDate(date, language);
}

/** Records, one a row. */
export function listText(records: readonly PactRecord[], setting: Setting): string {
  const { language, width, colours } = setting;
  const dated = records.some((record) => dateOf(record) !== undefined);
  return table(
    titles(["id", "kind", ...(dated ? ["date"] : []), "name"], setting),
    records.map((record) => [
      colours.cyan(record.id),
      term(kindOf<string>(record), language),
      ...(dated ? [dateText(dateOf(record), language)] : []),
      nameOf(record, language),
    ]),
    width,
    0,
  );
}

/** Events, one a row, in the order given. */
export function timelineText(events: readonly TimelineEvent[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    titles(["date", "name", "kind", "modality", "id"], setting),
    events.map((event) => [
      dateText(event.date, language),
      nameOf(event, language),
      term(event.kind, language),
      term(event.modality, language),
      colours.cyan(event.id),
    ]),
    width,
    4,
  );
}

/** Orders and supplies, one a row, each figure with who supports it and what is reported instead. */
export function ledgerText(
  pact: Pact,
  rows: readonly LedgerRow<EventRefs>[],
  setting: Setting,
): string {
  const { language, width, colours } = setting;
  const notes = footnotes();
  function named(ids: readonly string[]): string {
    return ids.map((id) => pact.nameOf(id, language)).join(", ");
  }
  const cells = rows.map((row) => {
    const event = pact.timeline.find(row.event);
    const claimed = event === undefined ? [] : claims(event);
    function marked(text: string, field: string): string {
      const of = claimed.filter((claim) => isIn(claim.field, field));
      return text === "" ? "" : claimText(pact, text, of, notes, setting);
    }
    return [
      marked(dateText(row.orderDate, language), "date"),
      marked(named(row.suppliers), "participants"),
      named(row.recipients),
      marked(pact.nameOf(row.designation, language), "platforms"),
      row.ordered === undefined ? "" : formatQuantity(row.ordered, language),
      [
        row.delivered === undefined ? "" : formatQuantity(row.delivered, language),
        row.deliveryDates.map((date) => formatDate(date, language)).join(", "),
      ]
        .filter(Boolean)
        .join("; "),
      currencies
        .flatMap((currency) => {
          const money = row.value?.[currency];
          if (money === undefined) return [];
          return [marked(formatMoney(money, currency, language), `value.${currency}`)];
        })
        .join("; "),
      colours.cyan(row.event),
    ];
  });
  const columns = [
    "orderDate",
    "supplier",
    "recipient",
    "platform",
    "quantity",
    "delivery",
    "value",
    "id",
  ];
  return [
    table(titles(columns, setting), cells, width, 7),
    ...sourceLines(pact, notes.sources, setting).map((line) => `${line}\n`),
  ].join("");
}

/** Whether a field is another or a part of it. */
function isIn(field: string, whole: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}

/** A text, who supports it, and what is reported in its place. */
function claimText(
  pact: Pact,
  text: string,
  claimed: readonly Claim[],
  notes: Footnotes,
  setting: Setting,
): string {
  const mark = notes.mark(claimed.flatMap(({ support }) => support));
  const rivals = claimed.flatMap((claim) =>
    claim.rivals.map((rival) => rivalText(pact, rival, claim.field, notes, setting)),
  );
  return [`${text} ${setting.colours.dim(mark)}`.trimEnd(), ...rivals].join("; ");
}

/** What is reported in place of a value: who prints it, and who says so where that is another. */
export function rivalText(
  pact: Pact,
  { reported, evidence }: Rival,
  field: string,
  notes: Footnotes,
  { language, colours }: Setting,
): string {
  const named = (id: string): string => pact.nameOf(id, language);
  const value = formatValue(reported, field, { language, nameOf: named });
  const speakers = new Set(evidence.flatMap(({ by }) => by ?? []));
  const who = [...speakers].map(named).join(", ");
  return [
    `${phrase("against", language)}: ${value}`,
    who === "" ? "" : phrase("accordingTo", language, { who }),
    colours.dim(notes.mark(evidence)),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Fields that the heading of a record shows. */
const inHeading: ReadonlySet<string> = new Set(["id", "kind", "summary", "evidence"]);

/** One record with all its fields, each with who supports it and who says otherwise. */
export function recordText(
  pact: Pact,
  { dataset, record }: DatasetRecord,
  setting: Setting,
): string {
  const { language, width, colours } = setting;
  const notes = footnotes();
  const kind = label("in", language, {
    kind: term(kindOf<string>(record), language),
    dataset: term(dataset, language),
  });
  const heading = `${colours.bold(nameOf(record, language))}  ${kind}, ${colours.cyan(record.id)}`;
  const summary = "summary" in record ? (record.summary[language] ?? record.summary.en) : undefined;
  const rows = fieldRows(pact, record, notes, setting).map(([field, text]) => [
    colours.dim(field),
    text,
  ]);
  const parts = [
    wrapped(heading, width),
    ...(summary === undefined ? [] : [wrapped(summary, width)]),
    table(["", ""], rows, width).replace(/^\n/, ""),
    ...sourceLines(pact, notes.sources, setting),
  ];
  return `${parts.join("\n").trimEnd()}\n`;
}

/** The fields of a record in its order: its claims, and what is ours between them. */
function fieldRows(
  pact: Pact,
  record: PactRecord,
  notes: Footnotes,
  setting: Setting,
): readonly (readonly [field: string, text: string])[] {
  const { language } = setting;
  const options = { language, nameOf: (id: string) => pact.nameOf(id, language) };
  const claimed: readonly Claim[] = "evidence" in record ? claims(record) : [];
  const keys = new Set([
    ...Object.keys(record),
    ...claimed.map(({ field }) => field.replace(/\..*/, "")),
  ]);
  return [...keys].flatMap((key): readonly (readonly [string, string])[] => {
    if (inHeading.has(key)) return [];
    const value: unknown = Reflect.get(record, key);
    const own = claimed.filter(({ field }) => isIn(field, key));
    const name = fieldTerm(key, language);
    if (own.length === 0) return [[name, formatValue(value, key, options)]];
    if (!Array.isArray(value)) {
      return own.map((claim) => {
        const text = formatValue(claim.value, claim.field, options);
        return [
          fieldTerm(claim.field, language),
          claimText(pact, text, [claim], notes, setting),
        ] as const;
      });
    }
    // The list as a whole vouches for the elements that have no evidence of their own.
    const plain = value.filter(
      (_, place) => !own.some(({ field }) => isIn(field, `${key}.${place}`)),
    );
    const whole = own.filter(({ field }) => field === key);
    const first = plain.length > 0 || whole.some(({ rivals }) => rivals.length > 0);
    const rows = value.flatMap((element: unknown, place) => {
      const of = own.filter(({ field }) => isIn(field, `${key}.${place}`));
      if (of.length === 0) return [];
      return [elementText(pact, element, of, notes, setting)];
    });
    const texts = first
      ? [claimText(pact, formatValue(plain, key, options), whole, notes, setting), ...rows]
      : rows;
    return texts.map((text, place) => [place === 0 ? name : "", text] as const);
  });
}

/** An element with evidence of its own: one mark where all parts have the same, else one a part. */
function elementText(
  pact: Pact,
  element: unknown,
  claimed: readonly Claim[],
  notes: Footnotes,
  setting: Setting,
): string {
  const { language } = setting;
  const options = { language, nameOf: (id: string) => pact.nameOf(id, language) };
  const [first, ...rest] = claimed;
  const marks = new Set(claimed.map(({ support }) => notes.mark(support)));
  if (first === undefined || marks.size === 1) {
    const key = first?.field.replace(/\..*/, "") ?? "";
    return claimText(
      pact,
      formatValue([element], key, options),
      claimed.slice(0, 1),
      notes,
      setting,
    );
  }
  const [lead = "", ...parts] = claimed.map((claim) => {
    const text = formatValue(claim.value, claim.field, options);
    return claimText(pact, text, [claim], notes, setting);
  });
  const named = rest.map(({ field }, place) => {
    const part = fieldTerm(field.replace(/.*\.\d+\./, ""), language);
    return `${part} ${parts[place] ?? ""}`;
  });
  return `${lead} (${named.join(", ")})`;
}

function wrapped(text: string, width: number): string {
  return `${Number.isFinite(width) ? wrapAnsi(text, width) : text}\n`;
}

/** The sources of footnotes, numbered. */
function sourceLines(
  pact: Pact,
  ids: readonly string[],
  { language, width }: Setting,
): readonly string[] {
  return ids.map((id, index) => {
    const source = pact.sources.find(id);
    const text = source === undefined ? id : formatSource(source, language);
    return wrapped(`[${index + 1}] ${text}`, width).trimEnd();
  });
}

/** A claim on which sources do not agree, and the record it is in. */
export type RecordDispute = Claim & { readonly record: string };

/** Where the sources of some records do not agree. */
export function disputesOf(records: Iterable<PactRecord>): readonly RecordDispute[] {
  return [...records].flatMap((record) =>
    "evidence" in record
      ? disputes(record).map(
          (claim: Claim): RecordDispute => ({
            record: record.id,
            ...claim,
            value: claim.value ?? null,
          }),
        )
      : [],
  );
}

/** Before what stands under a heading. */
const indent = "    ";

/** Disputes, each with both sides and who says so. */
export function disputesText(
  pact: Pact,
  found: readonly RecordDispute[],
  setting: Setting,
): string {
  const { language, width, colours } = setting;
  const notes = footnotes();
  const lines = found.map(({ record, field, value, support, rivals }) => {
    const named = (id: string): string => pact.nameOf(id, language);
    const stands = `${phrase("stands", language)}: ${formatValue(value, field, { language, nameOf: named })}`;
    const heading = `${colours.bold(named(record))}, ${fieldTerm(field, language)}  ${colours.cyan(record)}`;
    const sides = [
      `${stands} ${colours.dim(notes.mark(support))}`.trimEnd(),
      ...rivals.map((rival) => rivalText(pact, rival, field, notes, setting)),
    ]
      .map((side) => wrapped(side, width - indent.length).trimEnd())
      .flatMap((side) => side.split("\n"));
    return [wrapped(heading, width).trimEnd(), ...sides.map((line) => indent + line)].join("\n");
  });
  return `${[...lines, ...sourceLines(pact, notes.sources, setting)].join("\n")}\n`;
}

/** A record, and what ties it to another. */
export type Tied = ReturnType<Pact["neighbours"]>[number];

/** The field of a tie, with an arrow to the record it is in. */
function tieText({ field, direction }: Pick<Tied, "field" | "direction">): string {
  return direction === "names" ? `${field} →` : `← ${field}`;
}

/** What is tied to a record, one tie a row. */
export function relatedText(ties: readonly Tied[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    [colours.bold(capitalised(label("tie", language))), ...titles(["id", "kind", "name"], setting)],
    ties.map((tie) => [
      tieText(tie),
      colours.cyan(tie.record.id),
      term(kindOf<string>(tie.record), language),
      nameOf(tie.record, language),
    ]),
    width,
    1,
  );
}

/** A way from one record to another, as `path` of the pact gives it. */
export type Way = NonNullable<ReturnType<Pact["path"]>>;

/** A way, one record a line, each with the field that ties it to the one before. */
export function pathText(way: Way, { language, width, colours }: Setting): string {
  return way
    .map((step) => {
      const tie = "field" in step ? `${tieText(step)} ` : "";
      return wrapped(
        `${colours.dim(tie)}${nameOf(step.record, language)}  ${colours.cyan(step.record.id)}`,
        width,
      );
    })
    .join("");
}

/** Mentions in a text, one a row; what may mean several records has them all. */
export function mentionsText(pact: Pact, found: readonly Mention[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    [colours.bold(capitalised(label("at", language))), ...titles(["text", "id", "name"], setting)],
    found.map(({ start, text, candidates }) => [
      String(start),
      text.replace(/\s+/g, " "),
      colours.cyan(candidates.map(({ id }) => id).join(" / ")),
      candidates.map(({ id }) => pact.nameOf(id, language)).join(" / "),
    ]),
    width,
    2,
  );
}
