import { type LedgerRow, pact } from "@defence-pact/query";
import type { Mention } from "@defence-pact/query/mentions";
import {
  currencies,
  disputes,
  formatDate,
  formatMoney,
  formatQuantity,
  type Language,
} from "@defence-pact/schema";
import type { EventRefs, TimelineEvent } from "@defence-pact/timeline";
import type { Colors } from "picocolors/types.js";
import wrapAnsi from "wrap-ansi";
import { footnotes } from "./citation.js";
import { type AnyRecord, dateOf, kindOf, type Located, labelOf, labelOfId } from "./data.js";
import { table } from "./table.js";
import { evidenceOf, isCited } from "./text.js";
import { valueInWords, type Wording, words } from "./words.js";

/** How what is printed is to be set. */
export interface Setting {
  readonly language: Language;
  /** In columns; infinite where nothing is to be wrapped. */
  readonly width: number;
  /** Colours, or none. */
  readonly colours: Colors;
}

/** Titles of columns, set apart from what is under them. */
function titles(names: readonly string[], { colours }: Setting): readonly string[] {
  return names.map((name) => colours.bold(name));
}

function wordingOf(language: Language): Wording {
  return { language, named: (id) => labelOfId(id, language) };
}

function dateText(date: string | undefined, language: Language): string {
  return date === undefined ? "" : formatDate(date, language);
}

/** Records, one a row. */
export function listText(records: readonly AnyRecord[], setting: Setting): string {
  const { language, width, colours } = setting;
  const dated = records.some((record) => dateOf(record) !== undefined);
  return table(
    titles(["Id", "Kind", ...(dated ? ["Date"] : []), "Name"], setting),
    records.map((record) => [
      colours.cyan(record.id),
      kindOf(record),
      ...(dated ? [dateText(dateOf(record), language)] : []),
      labelOf(record, language),
    ]),
    width,
    0,
  );
}

/** Events, one a row, in the order given. */
export function timelineText(events: readonly TimelineEvent[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    titles(["Date", "Event", "Kind", "Modality", "Id"], setting),
    events.map((event) => [
      dateText(event.date, language),
      labelOf(event, language),
      event.kind,
      event.modality,
      colours.cyan(event.id),
    ]),
    width,
    4,
  );
}

/** Orders and supplies, one a row. */
export function ledgerText(rows: readonly LedgerRow<EventRefs>[], setting: Setting): string {
  const { language, width, colours } = setting;
  function named(ids: readonly string[]): string {
    return ids.map((id) => labelOfId(id, language)).join(", ");
  }
  return table(
    titles(
      ["Ordered", "From", "To", "Weapon", "Number", "Delivered", "Value", "Disputed", "Event"],
      setting,
    ),
    rows.map((row) => [
      dateText(row.orderDate, language),
      named(row.suppliers),
      named(row.recipients),
      labelOfId(row.designation, language),
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
          return money === undefined ? [] : [formatMoney(money, currency, language)];
        })
        .join("; "),
      row.disputed.map(words).join(", "),
      colours.cyan(row.event),
    ]),
    width,
    8,
  );
}

/** One record with all its fields, each with its citation, and the sources under it. */
export function recordText({ dataset, record }: Located, setting: Setting): string {
  const { language, width, colours } = setting;
  const notes = footnotes(Number.POSITIVE_INFINITY);
  const rows = Object.entries(record).flatMap(([field, value]) => {
    if (["id", "kind", "summary", "evidence"].includes(field)) return [];
    const cited = isCited(record) ? evidenceOf(record, field) : { evidence: [] };
    const mark = cited.evidence.length === 0 ? "" : notes.mark(cited);
    const text =
      field === "aliases" ? aliasText(record) : valueInWords(value, field, wordingOf(language));
    return [[colours.dim(words(field)), `${text} ${colours.dim(mark)}`.trim()]];
  });
  const heading = `${colours.bold(labelOf(record, language))}  ${kindOf(record)} in ${dataset}, ${colours.cyan(record.id)}`;
  const summary = "summary" in record ? (record.summary[language] ?? record.summary.en) : undefined;
  const parts = [
    wrapped(heading, width),
    ...(summary === undefined ? [] : [wrapped(summary, width)]),
    table(["", ""], rows, width).replace(/^\n/, ""),
    ...sourceLines(notes.sources, setting),
  ];
  return `${parts.join("\n").trimEnd()}\n`;
}

function aliasText(record: AnyRecord): string {
  if (!("aliases" in record)) return "";
  return (record.aliases ?? [])
    .map(({ text, language, sort }) => `${text} (${words(sort)}, ${language})`)
    .join("; ");
}

function wrapped(text: string, width: number): string {
  return `${Number.isFinite(width) ? wrapAnsi(text, width) : text}\n`;
}

/** The sources of footnotes, numbered. */
function sourceLines(ids: readonly string[], { language, width }: Setting): readonly string[] {
  return ids.map((id, index) => {
    const source = pact.sources.find(id);
    const text =
      source === undefined
        ? id
        : `${source.publisher}, “${source.title}”, ${source.issued === undefined ? "undated" : formatDate(source.issued, language)}. ${source.url}`;
    return wrapped(`[${index + 1}] ${text}`, width).trimEnd();
  });
}

/** A dispute, and the record it is in. */
export interface RecordDispute {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
  readonly support: ReturnType<typeof disputes>[number]["support"];
  readonly rivals: ReturnType<typeof disputes>[number]["rivals"];
}

/** Where the sources of some records do not agree. */
export function disputesOf(records: Iterable<AnyRecord>): readonly RecordDispute[] {
  return [...records].flatMap((record) =>
    "evidence" in record
      ? disputes(record).map(({ field, value, support, rivals }) => ({
          record: record.id,
          field,
          value: value ?? null,
          support,
          rivals,
        }))
      : [],
  );
}

/** Before what stands under a heading. */
const indent = "    ";

/** Disputes, each with both sides and who prints them. */
export function disputesText(found: readonly RecordDispute[], setting: Setting): string {
  const { language, width, colours } = setting;
  const notes = footnotes(Number.POSITIVE_INFINITY);
  const lines = found.map(({ record, field, value, support, rivals }) => {
    const stands = valueInWords(value, field, wordingOf(language));
    const against = rivals.map(({ reported, evidence }) => {
      const text = valueInWords(reported, field, wordingOf(language));
      return `against: ${text} ${colours.dim(notes.mark({ evidence }))}`;
    });
    const mark = support.length === 0 ? "" : colours.dim(notes.mark({ evidence: support }));
    const heading = `${colours.bold(labelOfId(record, language))}, ${words(field)}  ${colours.cyan(record)}`;
    const sides = [`stands: ${stands} ${mark}`, ...against]
      .map((side) => wrapped(side, width - indent.length).trimEnd())
      .flatMap((side) => side.split("\n"));
    return [wrapped(heading, width).trimEnd(), ...sides.map((line) => indent + line)].join("\n");
  });
  return `${[...lines, ...sourceLines(notes.sources, setting)].join("\n")}\n`;
}

/** A record, and what ties it to another. */
interface Tied {
  readonly dataset: string;
  readonly record: AnyRecord;
  readonly field: string;
  readonly direction: "names" | "named-by";
}

/** What is tied to a record, without the sources it cites. */
export function relatedOf(record: AnyRecord): readonly Tied[] {
  return pact.neighbours(record.id).filter(({ field }) => field !== "evidence.source");
}

/** What is tied to a record, one tie a row. */
export function relatedText(ties: readonly Tied[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    titles(["Tie", "Id", "Kind", "Name"], setting),
    ties.map(({ record, field, direction }) => [
      direction === "names" ? `${field} →` : `← ${field}`,
      colours.cyan(record.id),
      kindOf(record),
      labelOf(record, language),
    ]),
    width,
    1,
  );
}

/** A way from one record to another, as `path` of the pact gives it. */
export type Way = NonNullable<ReturnType<typeof pact.path>>;

/** A way, one record a line, each with the field that ties it to the one before. */
export function pathText(way: Way, { language, width, colours }: Setting): string {
  return way
    .map((step) => {
      const tie =
        "field" in step
          ? `${step.direction === "names" ? `${step.field} →` : `← ${step.field}`} `
          : "";
      return wrapped(
        `${colours.dim(tie)}${labelOf(step.record, language)}  ${colours.cyan(step.record.id)}`,
        width,
      );
    })
    .join("");
}

/** Mentions in a text, one a row; what may mean several records has them all. */
export function mentionsText(found: readonly Mention[], setting: Setting): string {
  const { language, width, colours } = setting;
  return table(
    titles(["At", "Text", "Id", "Name"], setting),
    found.map(({ start, text, candidates }) => [
      String(start),
      text.replace(/\s+/g, " "),
      colours.cyan(candidates.map(({ id }) => id).join(" or ")),
      candidates.map(({ id }) => labelOfId(id, language)).join(" or "),
    ]),
    width,
    2,
  );
}
