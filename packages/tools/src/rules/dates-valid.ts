import { compareDates, fieldAt, isDate, span } from "@defence-pact/schema";
import type { Context, DataRecord } from "../context.js";
import { fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Every date can be parsed, rival ones included. Nothing ends before it starts, is read before it is
 * published, or is known or happens after the sources were last read; none is read after today.
 */
export const datesValid: Rule = {
  name: "dates-valid",
  check: (context) => {
    const { today } = context;
    const lastRead = lastReadOf(context);
    return context.records.flatMap((record) => {
      const dates = datesOf(record);
      return [
        ...unreadable(record, dates),
        ...reversed(record),
        ...tooLate(record, dates, ["accessed"], today, "today"),
        ...(lastRead === undefined
          ? []
          : tooLate(record, dates, known(record), lastRead, "the last day of reading")),
      ];
    });
  },
};

/** The last day on which a source was read, as far as that can be. */
function lastReadOf({ records, today }: Context): string | undefined {
  return records
    .flatMap(({ value }) => ("accessed" in value && isDate(value.accessed) ? [value.accessed] : []))
    .filter((day) => span(day).first <= span(today).last)
    .sort(compareDates)
    .at(-1);
}

/** A date of a record, its path and its field. */
interface PlacedDate {
  readonly path: string;
  readonly field: string;
  readonly date: string;
}

/** Every date of a record. */
function datesOf(record: DataRecord): readonly PlacedDate[] {
  const all = strings(record.value);
  return all.flatMap(({ path, value }) => {
    const field = path.slice(path.lastIndexOf(".") + 1);
    const parent = path.slice(0, -field.length - 1);
    const contradicts =
      field === "reported" ? all.find((one) => one.path === `${parent}.contradicts`) : undefined;
    // The reason for an inferred date is words.
    const isDated =
      !parent.endsWith(".inferred") && fieldAt(contradicts?.value ?? path).holds === "date";
    return isDated ? [{ path, field, date: value }] : [];
  });
}

function unreadable(record: DataRecord, dates: readonly PlacedDate[]): readonly Fault[] {
  return dates
    .filter(({ date }) => !isDate(date))
    .map(({ path, date }) => ({
      file: record.file,
      field: path,
      problem: `"${date}" cannot be read as a date.`,
      remedy:
        "Write it in EDTF, as precisely as the source: 2025-10-27, 2025-10, 2023-05?, [..2030].",
    }));
}

/** Pairs of fields: the first cannot come after the second. */
const orderedFields = [
  ["start", "end"],
  ["issued", "accessed"],
] as const satisfies readonly (readonly [string, string])[];

function reversed(record: DataRecord): readonly Fault[] {
  const holders: unknown = fieldOf(record.value, "holders");
  const elements: readonly unknown[] = Array.isArray(holders) ? holders : [];
  const parts = [
    { path: "", part: record.value },
    ...elements.map((part, place) => ({ path: `holders.${place}.`, part })),
  ];
  return parts.flatMap(({ path, part }) =>
    orderedFields.flatMap(([earlier, later]): Fault[] => {
      const from = part instanceof Object ? fieldOf(part, earlier) : undefined;
      const to = part instanceof Object ? fieldOf(part, later) : undefined;
      if (!isDate(from) || !isDate(to) || span(from).first <= span(to).last) return [];
      return [
        {
          file: record.file,
          field: path + earlier,
          problem: `"${earlier}" (${from}) comes after "${later}" (${to}).`,
          remedy: "Look both up in their sources.",
        },
      ];
    }),
  );
}

/** The fields whose dates are of what is known or has happened. */
function known({ value }: DataRecord): readonly string[] {
  const fields = ["asOf", "issued", "attested"];
  return fieldOf(value, "modality") === "occurred" ? [...fields, "date"] : fields;
}

/** Dates in these fields that are later than a day. */
function tooLate(
  record: DataRecord,
  dates: readonly PlacedDate[],
  fields: readonly string[],
  day: string,
  named: string,
): readonly Fault[] {
  return dates
    .filter(
      ({ path, field, date }) =>
        fields.includes(field) &&
        (field !== "date" || path === field) &&
        isDate(date) &&
        span(date).first > span(day).last,
    )
    .map(({ path, date }) => ({
      file: record.file,
      field: path,
      problem: `${date} lies after ${day}, ${named}.`,
      remedy: "Correct the date, or the source's `accessed`.",
    }));
}
