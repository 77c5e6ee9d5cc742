/** Markdown written by code: values of records as a reader wants to see them. */
import {
  type Currency,
  currencies,
  disputes,
  formatDate,
  formatMoney,
  formatQuantity,
  isDate,
  type Money,
  type Quantity,
  referencesOf,
  units,
} from "@defence-pact/schema";
import { type CitedRecord, labelOf, type Published } from "../published.js";
import { isProperties, strings } from "../record-values.js";

/** How a link to a record is written: `[name](record:fa-50)`, made a real address by who knows it. */
export const recordScheme = "record:";

/** A text in which nothing is Markdown or a table's border. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~$]/g, "\\$&").replaceAll("\n", " ");
}

/** A link to a record, called by its name or by `label`; the id alone where there is no such record. */
export function recordLink({ byId }: Published, id: string, label?: string): string {
  const found = byId.get(id);
  if (found === undefined) return plain(label ?? id);
  return `[${plain(label ?? labelOf(found.value))}](${recordScheme}${id})`;
}

/** The ids that a record refers to, in its own fields or in what rival sources report. */
export function referredTo(record: CitedRecord, { byId }: Published): ReadonlySet<string> {
  const rivals = disputes(record).flatMap((dispute) =>
    dispute.rivals.flatMap(({ reported }) => strings(reported).map(({ value }) => value)),
  );
  return new Set([
    ...referencesOf(record).map(({ id }) => id),
    ...rivals.filter((value) => byId.has(value)),
  ]);
}

function isMoney(value: unknown): value is Money {
  return isProperties(value) && typeof value["amount"] === "number" && "basis" in value;
}

function isQuantity(value: unknown): value is Quantity {
  return (
    isProperties(value) &&
    typeof value["value"] === "number" &&
    units.some((unit) => unit === value["unit"])
  );
}

function isCurrency(key: string): key is Currency {
  return currencies.some((currency) => currency === key);
}

const dateFields: ReadonlySet<string> = new Set([
  "accessed",
  "asOf",
  "attested",
  "date",
  "end",
  "issued",
  "start",
]);

/**
 * A value of a record in words: dates, money and quantities formatted, ids as links, lists joined.
 *
 * @param key - The last key of its path, which tells a date from another text.
 * @param value - Any JSON value; `null` is a source's report that there is none.
 * @param references - The ids that the record refers to: only these become links.
 */
export function inWords(
  key: string,
  value: unknown,
  references: ReadonlySet<string>,
  data: Published,
): string {
  if (value === null) return "none";
  if (typeof value === "string") {
    if (dateFields.has(key) && isDate(value)) return plain(formatDate(value));
    if (references.has(value)) return recordLink(data, value);
    return plain(value);
  }
  if (Array.isArray(value)) {
    const elements = value.map((element) => inElement(key, element, references, data));
    return elements.join(elements.length > 1 && isProperties(value[0]) ? "<br>" : "; ");
  }
  if (isMoney(value) && isCurrency(key)) {
    return plain(formatMoney(value, key));
  }
  if (isQuantity(value)) return plain(formatQuantity(value));
  if (isProperties(value)) {
    const parts = Object.entries(value).filter(([part]) => part !== "evidence");
    // A text in English alone needs no label.
    const [only, ...more] = parts;
    if (only?.[0] === "en" && more.length === 0) return inWords("en", only[1], references, data);
    return parts
      .map(([part, inner]) => `${spaced(part)}: ${inWords(part, inner, references, data)}`)
      .join(", ");
  }
  return String(value);
}

/** An element of a list: what it is first of all, and the rest in brackets. */
function inElement(
  key: string,
  element: unknown,
  references: ReadonlySet<string>,
  data: Published,
): string {
  if (!isProperties(element)) return inWords(key, element, references, data);
  const [first, ...rest] = Object.entries(element)
    .filter(([part]) => part !== "evidence")
    .map(([part, inner]) => ({ part, text: inWords(part, inner, references, data) }));
  if (first === undefined) return "";
  const more = rest.map(({ part, text }) =>
    tellTheirField.has(part) ? text : `${spaced(part)} ${text}`,
  );
  return more.length === 0 ? first.text : `${first.text} (${more.join(", ")})`;
}

/** Fields whose values say by themselves what they are. */
const tellTheirField: ReadonlySet<string> = new Set(["quantity", "role", "sort", "language"]);

/** A key as words: `firstFlight` gives `first flight`; codes such as `MYR` stay. */
export function spaced(key: string): string {
  return key.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A Markdown table; nothing where there are no rows. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
