import { fieldsOf, isDate, span } from "@defence-pact/schema";
import type { Context, DataRecord } from "../context.js";
import { evidenceOf, fieldOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * The dates of a record and of its sources agree. An id that ends in a date, and the address of a
 * source, have the record's. What occurred or was said was not printed before, `asOf` is when a
 * source says so, a plan is for a time not yet past, and a later plan's rival is no earlier plan.
 */
export const datesAgree: Rule = {
  name: "dates-agree",
  check: (context) =>
    context.records.flatMap((record) =>
      [
        ...againstId(record),
        ...againstAddress(record),
        ...printedBefore(record, context),
        ...statedOtherwise(record, context),
        ...pastPlan(record),
        ...olderRivals(record, context),
      ].map((fault) => ({ ...fault, file: record.file })),
    ),
};

type RecordFault = Omit<Fault, "file">;

/** Clocks differ by up to a day between where a thing happens and where it is printed. */
const clocks = 1;

/** A date in a field of a record or source, where there is one that can be read. */
function dateIn(record: object | undefined, field: string): string | undefined {
  const date = record === undefined ? undefined : fieldOf(record, field);
  return isDate(date) ? date : undefined;
}

/** When the source of an entry was issued. */
function issueOf(source: string, { byId }: Context): string | undefined {
  return dateIn(byId.get(source)?.value, "issued");
}

/** Whether two dates can be the same, or lie at most some days apart. */
function near(one: string, other: string, days = 0): boolean {
  const [a, b] = [span(one), span(other)];
  return a.first - days <= b.last && b.first - days <= a.last;
}

function againstId({ dataset, value }: DataRecord): readonly RecordFault[] {
  const [, inId] = /-((?:19|20)\d\d(?:-\d\d){0,2})(?:-[a-z]+)*$/.exec(value.id) ?? [];
  const dates = ["date", "asOf", "issued"].flatMap((field) => dateIn(value, field) ?? []);
  // The id of a quotation or statement is what it says.
  if (dataset === "quotes" || !isDate(inId) || dates.length === 0) return [];
  if (dates.some((date) => near(date, inId))) return [];
  return [
    {
      field: "id",
      problem: `The id says ${inId}, the record ${dates.join(" and ")}.`,
      remedy: "Look the date up in its source, and correct the one or the other.",
    },
  ];
}

function againstAddress({ value }: DataRecord): readonly RecordFault[] {
  const issued = dateIn(value, "issued");
  if (issued === undefined || !("url" in value)) return [];
  const [, year, month, day] =
    /\/((?:19|20)\d\d)\/(\d\d)(?:\/(\d\d))?\//.exec(value.url) ??
    /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)/.exec(value.url) ??
    [];
  const inAddress = [year, month, day].filter((part) => part !== undefined).join("-");
  if (!isDate(inAddress) || near(issued, inAddress, clocks)) return [];
  return [
    {
      field: "issued",
      problem: `It is ${issued}, and the address says ${inAddress}.`,
      remedy: "Look the date up on the page.",
    },
  ];
}

/** What is said to have occurred, or was said, after a source of it was issued. */
function printedBefore({ value }: DataRecord, context: Context): readonly RecordFault[] {
  const date = dateIn(value, "date");
  const happened = fieldOf(value, "modality") === "occurred" || "speaker" in value;
  if (date === undefined || !happened) return [];
  return evidenceOf(value).flatMap(({ path, entry, part }): RecordFault[] => {
    const issued = issueOf(entry.source, context);
    const speaksOfIt = fieldsOf(entry).some((field) =>
      ["date", "modality", "text"].includes(field),
    );
    if (part !== value || !("supports" in entry) || !speaksOfIt || issued === undefined) return [];
    return span(issued).last + clocks >= span(date).first
      ? []
      : [
          {
            field: path,
            problem: `"${entry.source}" is of ${issued}, before it happened (${date}).`,
            remedy: "Correct the date or `modality`, or take the entry out.",
          },
        ];
  });
}

/** Days between a word and the source that prints it: a weekly speaks of the last seven days. */
const reportedWithin = 7;

/** An `asOf` at which no source speaks. */
function statedOtherwise({ value }: DataRecord, context: Context): readonly RecordFault[] {
  const asOf = dateIn(value, "asOf");
  const own = evidenceOf(value).flatMap(({ path, entry }): RecordFault[] => {
    const said = "asOf" in entry ? entry.asOf : undefined;
    const issued = issueOf(entry.source, context);
    return isDate(said) && issued !== undefined && span(said).first > span(issued).last + clocks
      ? [
          {
            field: `${path}.asOf`,
            problem: `It is ${said}, and "${entry.source}" is of ${issued}.`,
            remedy: "Give the day on which the source says so.",
          },
        ]
      : [];
  });
  const issues = evidenceOf(value).flatMap(({ entry }) =>
    "supports" in entry ? (issueOf(entry.source, context) ?? []) : [],
  );
  if (asOf === undefined || issues.length === 0) return own;
  const stated = issues.some(
    (issued) =>
      span(issued).first - reportedWithin <= span(asOf).last &&
      span(asOf).first <= span(issued).last + clocks,
  );
  return stated
    ? own
    : [
        ...own,
        {
          field: "asOf",
          problem: `It is ${asOf}, and its sources are of ${issues.join(", ")}.`,
          remedy: "Give the day on which a source says so.",
        },
      ];
}

const ahead = ["planned", "target", "expected", "possible"];

function isAhead(record: object): boolean {
  return ahead.some((one) => one === fieldOf(record, "modality"));
}

/** A plan for a time that was past when it was stated. */
function pastPlan({ value }: DataRecord): readonly RecordFault[] {
  const [date, asOf] = [dateIn(value, "date"), dateIn(value, "asOf")];
  if ("speaker" in value || !isAhead(value) || date === undefined || asOf === undefined) return [];
  return span(date).last >= span(asOf).first
    ? []
    : [
        {
          field: "date",
          problem: `It is ${String(fieldOf(value, "modality"))} for ${date}, as of ${asOf}.`,
          remedy: "Correct the date, `asOf` or `modality`.",
        },
      ];
}

/** Rivals of a plan that are only the plan before it. */
function olderRivals({ value }: DataRecord, context: Context): readonly RecordFault[] {
  const asOf = dateIn(value, "asOf");
  if (asOf === undefined || !isAhead(value)) return [];
  return evidenceOf(value).flatMap(({ path, entry }): RecordFault[] => {
    if (!("contradicts" in entry)) return [];
    const said = entry.asOf ?? issueOf(entry.source, context);
    return !isDate(said) || span(said).last >= span(asOf).first
      ? []
      : [
          {
            field: path,
            problem: `It stood on ${said}, before ${asOf}: an earlier plan contradicts no later one.`,
            remedy: "Make it a record of its own, with its own `asOf`.",
          },
        ];
  });
}
