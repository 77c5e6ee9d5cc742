import { compareDates, fieldAt, isDate, span } from "@defence-pact/schema";
import type { Context, DataRecord } from "../context.js";
import { fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Every date can be parsed, rival ones included. Nothing ends before it starts, is read before it is
 * published, or is known or happens after the sources were last read.
 */
export const datesValid: Rule = {
  name: "dates-valid",
  check: (context) => {
    const lastAccess = lastAccessOf(context);
    return context.records.flatMap((record) => [
      ...unreadable(record),
      ...reversed(record),
      ...(lastAccess === undefined ? [] : tooLate(record, lastAccess)),
    ]);
  },
};

/** The last day on which a source was read. */
function lastAccessOf({ records }: Context): string | undefined {
  return records
    .flatMap(({ value }) => ("accessed" in value && isDate(value.accessed) ? [value.accessed] : []))
    .sort(compareDates)
    .at(-1);
}

/** The dates of a record, each with its path and field. */
function datesOf(record: DataRecord): readonly {
  readonly path: string;
  readonly field: string;
  readonly date: string;
}[] {
  return strings(record.value).flatMap(({ path, value }) => {
    const field = path.slice(path.lastIndexOf(".") + 1);
    const parent = path.slice(0, -field.length - 1);
    const contradicts =
      field === "reported"
        ? strings(record.value).find((one) => one.path === `${parent}.contradicts`)
        : undefined;
    // The reason for an inferred date is words.
    const isDated =
      !parent.endsWith(".inferred") && fieldAt(contradicts?.value ?? path).holds === "date";
    return isDated ? [{ path, field, date: value }] : [];
  });
}

function unreadable(record: DataRecord): readonly Fault[] {
  return datesOf(record)
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

/** Dates of what is known or has happened that are later than all reading. */
function tooLate(record: DataRecord, lastAccess: string): readonly Fault[] {
  const occurred = fieldOf(record.value, "modality") === "occurred";
  return datesOf(record)
    .filter(
      ({ path, field, date }) =>
        (field === "asOf" || field === "issued" || (path === "date" && occurred)) &&
        isDate(date) &&
        span(date).first > span(lastAccess).last,
    )
    .map(({ path, date }) => ({
      file: record.file,
      field: path,
      problem: `${date} lies after ${lastAccess}, the last day on which a source was read.`,
      remedy: "Correct the date, or the source's `accessed`.",
    }));
}
