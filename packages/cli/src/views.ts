import type {
  DueAnswer,
  LedgerAnswer,
  LedgerRow,
  Pact,
  PactRecord,
  Shift,
  SlipsAnswer,
} from "@defence-pact/query";
import type { Mention } from "@defence-pact/query/mentions";
import { foundWords, type Hit } from "@defence-pact/query/search";
import {
  archiveUrl,
  type Claim,
  currencies,
  dateOf,
  disputes,
  type Evidence,
  formatMoney,
  formatQuantity,
  formatSource,
  kindOf,
  nameOf,
  passageUrl,
  wordsOf,
} from "@defence-pact/schema";
import { capitalised, fieldTerm, phrase, term } from "@defence-pact/schema/terms";
import type { EventRefs, TimelineEvent } from "@defence-pact/timeline";
import { claimsOf, type DatasetRecord, isIn } from "./datasets.js";
import { textTable } from "./table.js";
import { ownText } from "./texts.js";
import { type Setting, Writer, wrap } from "./writer.js";

/** A table with a column for each field, and ids in colour. */
function recordTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { language, width, colours }: Setting,
): string {
  const ids = columns.indexOf("id");
  return textTable(
    columns.map((name) => {
      const title = isOwnColumn(name) ? ownText(name, language) : fieldTerm(name, language);
      return colours.bold(capitalised(title));
    }),
    rows.map((row) => row.map((cell, column) => (column === ids ? colours.cyan(cell) : cell))),
    width,
    ids,
  );
}

/** Columns that are no fields of records. */
const ownColumns = [
  "at",
  "certainty",
  "dueDates",
  "found",
  "movedEnd",
  "movedStart",
  "overdue",
  "statedOn",
  "tie",
] as const;

function isOwnColumn(name: string): name is (typeof ownColumns)[number] {
  return ownColumns.some((own) => own === name);
}

/** The most words found that are shown of a record. */
const mostFound = 3;

/** Records found, one a row, with the words that were found in each. */
export function hitsText(hits: readonly Hit<Pact>[], setting: Setting): string {
  const records = hits.map(({ record }): PactRecord => record);
  return listText(
    records,
    setting,
    hits.map(({ matches }) => foundWords(matches).slice(0, mostFound).join(", ")),
  );
}

/** Records, one a row; `found` is a last column. */
export function listText(
  records: readonly PactRecord[],
  setting: Setting,
  found?: readonly string[],
): string {
  const { language } = setting;
  const writer = new Writer(setting);
  const dated = records.some((record) => dateOf(record) !== undefined);
  return recordTable(
    ["id", "kind", ...(dated ? ["date"] : []), "name", ...(found === undefined ? [] : ["found"])],
    records.map((record, n) => [
      record.id,
      term(kindOf<string>(record), language),
      ...(dated ? [writer.date(dateOf(record))] : []),
      nameOf(record, language),
      ...(found === undefined ? [] : [found[n] ?? ""]),
    ]),
    setting,
  );
}

/** Events, one a row, in the order given. */
export function timelineText(events: readonly TimelineEvent[], setting: Setting): string {
  const { language } = setting;
  const writer = new Writer(setting);
  return recordTable(
    ["date", "name", "kind", "modality", "id"],
    events.map((event) => [
      writer.date(event.date),
      nameOf(event, language),
      term(event.kind, language),
      term(event.modality, language),
      event.id,
    ]),
    setting,
  );
}

/** Orders and supplies, one a row, each figure with who supports it and what is reported instead. */
export function ledgerText(answer: LedgerAnswer<EventRefs>, setting: Setting): string {
  const { pact, language } = setting;
  const writer = new Writer(setting);
  const cells = answer.rows.flatMap(withParts).map(({ row, mark }) => {
    const { record } = pact.locate(row.event);
    const claimed = (text: string, field: string): string =>
      text === "" ? "" : writer.claimed(text, claimsOf(record, field));
    return [
      claimed(writer.date(row.orderDate), "date"),
      claimed(writer.names(row.suppliers), "participants"),
      writer.names(row.recipients),
      claimed(
        [mark + writer.name(row.designation), row.work && term(row.work, language)]
          .filter(Boolean)
          .join(", "),
        "platforms",
      ),
      row.ordered === undefined ? "" : formatQuantity(row.ordered, language),
      [
        row.delivered === undefined ? "" : formatQuantity(row.delivered, language),
        row.deliveryDates.map((date) => writer.date(date)).join(", "),
        row.withdrawn && `${ownText("withdrawn", language)}: ${writer.name(row.withdrawn)}`,
      ]
        .filter(Boolean)
        .join("; "),
      currencies
        .flatMap((currency) => {
          const money = row.value?.[currency];
          if (money === undefined) return [];
          return [claimed(formatMoney(money, currency, language), `value.${currency}`)];
        })
        .join("; "),
      row.plans.map((plan) => writer.date(pact.timeline.find(plan)?.date)).join("; "),
      row.overdue.map(({ date }) => writer.date(date)).join("; "),
      row.event,
    ];
  });
  const columns = ["orderDate", "supplier", "recipient", "platform", "quantity", "delivery"];
  const text = recordTable([...columns, "value", "dueDates", "overdue", "id"], cells, setting);
  return (
    `${basisText(answer, writer)}\n${text}` +
    sourceLines(writer)
      .map((line) => `${line}\n`)
      .join("")
  );
}

/** A row, and under it the rows of its parts, marked as such. */
function withParts(
  row: LedgerRow<EventRefs>,
): readonly { readonly row: LedgerRow<EventRefs>; readonly mark: string }[] {
  return [
    { row, mark: "" },
    ...row.parts.flatMap(withParts).map((part) => ({ row: part.row, mark: `↳ ${part.mark}` })),
  ];
}

/** What an answer about a day rests on. */
function basisText(
  { on, newestSource, readOn }: Pick<DueAnswer, "on" | "newestSource" | "readOn">,
  writer: Writer,
): string {
  const text = ownText("asOf", writer.setting.language, {
    on: writer.date(on),
    newest: writer.date(newestSource),
    read: writer.date(readOn),
  });
  return `${wrap(text, writer.setting.width)}\n`;
}

/** Plans that are due or overdue, one a row. */
export function duePlansText(answer: DueAnswer, isOverdue: boolean, setting: Setting): string {
  const { language } = setting;
  const writer = new Writer(setting);
  const rows = answer.plans.map(({ event, date, certainty, statedOn, by }) => [
    writer.date(date),
    certainty === "certain" ? ownText("certain", language) : term(certainty, language),
    writer.name(event),
    by === undefined ? "" : writer.name(by),
    writer.date(statedOn),
    event,
  ]);
  const newest = writer.date(answer.newestSource);
  const note = isOverdue
    ? `${wrap(ownText("noReport", language, { newest }), setting.width)}\n`
    : "";
  const columns = ["date", "certainty", "name", "by", "statedOn", "id"];
  return `${basisText(answer, writer)}${note}\n${recordTable(columns, rows, setting)}`;
}

/** The statements of when an order is to be delivered, one a row. */
export function slipsText(answer: SlipsAnswer, on: string, setting: Setting): string {
  const { language } = setting;
  const writer = new Writer(setting);
  function shifted(shift: Shift | undefined): string {
    if (shift === undefined) return "";
    const { min, max, months } = shift;
    if (months !== undefined) return ownText("movedMonths", language, { n: signed(months) });
    return ownText("movedDays", language, { min: signed(min), max: signed(max) });
  }
  const rows = answer.statements.map(({ event, statedOn, by, date, quantity, start, end }) => [
    writer.date(statedOn),
    by === undefined ? "" : writer.name(by),
    writer.date(date),
    quantity === undefined ? "" : formatQuantity(quantity, language),
    shifted(start),
    shifted(end),
    event,
  ]);
  const columns = ["statedOn", "by", "date", "quantity", "movedStart", "movedEnd", "id"];
  return `${basisText({ ...answer, on }, writer)}\n${recordTable(columns, rows, setting)}`;
}

/** A number with its sign. */
function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number).replace("-", "−");
}

function sourceLines(writer: Writer): readonly string[] {
  return writer.sources().map((line) => wrap(line, writer.setting.width));
}

/** Fields that the heading of a record shows. */
const inHeading: ReadonlySet<string> = new Set(["id", "kind", "summary", "evidence"]);

/** One record with all its fields, each with who supports it and who says otherwise. */
export function recordText({ dataset, record }: DatasetRecord, setting: Setting): string {
  const { language, width, colours } = setting;
  const writer = new Writer(setting);
  const kind = ownText("in", language, {
    kind: term(kindOf<string>(record), language),
    dataset: term(dataset, language),
  });
  const heading = `${colours.bold(nameOf(record, language))}  ${kind}, ${colours.cyan(record.id)}`;
  const rows = fieldRows(record, writer).map(([field, text]) => [colours.dim(field), text]);
  const parts = [
    `${wrap(heading, width)}\n`,
    ...("summary" in record ? [`${wrap(writer.local(record.summary), width)}\n`] : []),
    textTable(["", ""], rows, width).replace(/^\n/, ""),
    ...sourceLines(writer),
  ];
  return `${parts.join("\n").trimEnd()}\n`;
}

/** The fields of a record in its order, those without a citation among them. */
function fieldRows(
  record: PactRecord,
  writer: Writer,
): readonly (readonly [field: string, text: string])[] {
  const { language } = writer.setting;
  const cited = claimsOf(record).map(({ field }) => field.replace(/\..*/, ""));
  const keys = new Set([...Object.keys(record), ...cited]);
  return [...keys].flatMap((key): readonly (readonly [string, string])[] => {
    if (inHeading.has(key)) return [];
    const value: unknown = Reflect.get(record, key);
    const own = claimsOf(record, key);
    const name = fieldTerm(key, language);
    if (own.length === 0) return [[name, writer.value(value, key)]];
    if (!Array.isArray(value)) {
      return own.map((claim) => [fieldTerm(claim.field, language), writer.claim(claim)]);
    }
    const claimsByElement = value.map((_, place) =>
      own.filter(({ field }) => isIn(field, `${key}.${place}`)),
    );
    // Claims on the whole list cover the elements that have no evidence of their own.
    const plain = value.filter((_, place) => claimsByElement[place]?.length === 0);
    const whole = own.filter(({ field }) => field === key);
    const hasFirst = plain.length > 0 || whole.some(({ rivals }) => rivals.length > 0);
    const texts = [
      ...(hasFirst ? [writer.claimed(writer.value(plain, key), whole)] : []),
      ...claimsByElement.flatMap((claims, place) => elementTexts(value[place], claims, writer)),
    ];
    return texts.map((text, place) => [place === 0 ? name : "", text]);
  });
}

/** An element with evidence of its own: one mark where all parts have the same, else one a part. */
function elementTexts(
  element: unknown,
  claimed: readonly Claim[],
  writer: Writer,
): readonly string[] {
  const [first, ...rest] = claimed;
  if (first === undefined) return [];
  const marks = new Set(claimed.map(({ support }) => writer.marked("", support)));
  if (marks.size === 1) {
    const text = writer.value([element], first.field.replace(/\..*/, ""));
    const rivals = claimed.flatMap((claim) => writer.rivals(claim));
    return [[writer.marked(text, first.support), ...rivals].join("; ")];
  }
  const lead = writer.claim(first);
  const named = rest.map((claim) => {
    const part = fieldTerm(claim.field.replace(/.*\.\d+\./, ""), writer.setting.language);
    return `${part} ${writer.claim(claim)}`;
  });
  return [`${lead} (${named.join(", ")})`];
}

/** A claim on which sources do not agree, and the record it is in. */
export type RecordDispute = Claim & { readonly record: string };

/** Where the sources of some records do not agree. */
export function recordDisputes(records: Iterable<PactRecord>): readonly RecordDispute[] {
  return [...records].flatMap((record) => {
    const found: readonly Claim[] = "evidence" in record ? disputes(record) : [];
    return found.map((claim) => ({ record: record.id, ...claim, value: claim.value ?? null }));
  });
}

/** Disputes, each with both sides and who says so. */
export function disputesText(found: readonly RecordDispute[], setting: Setting): string {
  const { language, width, colours } = setting;
  const writer = new Writer(setting);
  const indent = "    ";
  const lines = found.flatMap((dispute) => {
    const { record, field, value, support } = dispute;
    const heading = `${colours.bold(writer.name(record))}, ${fieldTerm(field, language)}  ${colours.cyan(record)}`;
    const stands = `${phrase("stands", language)}: ${writer.value(value, field)}`;
    const sides = [writer.marked(stands, support), ...writer.rivals(dispute)]
      .flatMap((side) => wrap(side, width - indent.length).split("\n"))
      .map((line) => indent + line);
    return [wrap(heading, width), ...sides];
  });
  return `${[...lines, ...sourceLines(writer)].join("\n")}\n`;
}

/**
 * The passages that a record cites, for and against, each with its words, the address that opens
 * them, and that of an archived copy.
 *
 * @param field - Only those on this field, or on its parts.
 */
export function passagesText(
  record: PactRecord,
  field: string | undefined,
  setting: Setting,
): string {
  const { language, width, colours } = setting;
  const writer = new Writer(setting);
  const said = new Map<Evidence, string[]>();
  const add = (entry: Evidence, what: string): void => {
    said.set(entry, [...(said.get(entry) ?? []), what]);
  };
  for (const claim of claimsOf(record, field)) {
    const name = fieldTerm(claim.field, language);
    for (const entry of claim.support) add(entry, name);
    for (const { reported, evidence } of claim.rivals) {
      const value = writer.value(reported, claim.field);
      for (const entry of evidence) add(entry, `${name}, ${phrase("against", language)}: ${value}`);
    }
  }
  const passages = [...said].flatMap(([entry, what]) => {
    const source = writer.setting.pact.sources.find(entry.source);
    if (source === undefined) return [];
    const { url: _, ...printed } = source;
    const words = wordsOf(entry).map((exact) => `“${exact}”`);
    const lines = [
      formatSource(printed, language),
      "topic" in entry ? entry.topic : words.join(" … "),
      passageUrl(entry, source),
      `${phrase("archivedCopy", language)}: ${passageUrl(entry, { url: archiveUrl(source) })}`,
    ];
    return [[colours.bold(what.join("; ")), ...lines.map((line) => `  ${line}`)]];
  });
  return passages
    .map((lines) => `${lines.map((line) => wrap(line, width)).join("\n")}\n`)
    .join("\n");
}

/** A record, and what ties it to another. */
export type Tied = ReturnType<Pact["neighbours"]>[number];

/** The field of a tie, with an arrow to the record it is in. */
function tieText({ field, direction }: Pick<Tied, "field" | "direction">): string {
  return direction === "names" ? `${field} →` : `← ${field}`;
}

/** What is tied to a record, one tie a row. */
export function relatedText(ties: readonly Tied[], setting: Setting): string {
  const { language } = setting;
  return recordTable(
    ["tie", "id", "kind", "name"],
    ties.map((tie) => [
      tieText(tie),
      tie.record.id,
      term(kindOf<string>(tie.record), language),
      nameOf(tie.record, language),
    ]),
    setting,
  );
}

/** A path between two records: one record a line, each with the field that ties it to the one before. */
export function pathText(
  path: NonNullable<ReturnType<Pact["path"]>>,
  { language, width, colours }: Setting,
): string {
  const lines = path.map((step) => {
    const tie = "field" in step ? colours.dim(`${tieText(step)} `) : "";
    return wrap(`${tie}${nameOf(step.record, language)}  ${colours.cyan(step.record.id)}`, width);
  });
  return `${lines.join("\n")}\n`;
}

/** Mentions in a text, one a row; an ambiguous one lists every record it may mean. */
export function mentionsText(found: readonly Mention[], setting: Setting): string {
  return recordTable(
    ["at", "text", "id", "name"],
    found.map(({ start, text, candidates }) => [
      String(start),
      text.replace(/\s+/g, " "),
      candidates.map(({ id }) => id).join(" / "),
      candidates.map(({ id }) => setting.pact.nameOf(id, setting.language)).join(" / "),
    ]),
    setting,
  );
}
