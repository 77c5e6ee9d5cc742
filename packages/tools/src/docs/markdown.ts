/** Values of records as Markdown. */
import { nameOf, type ValueWriter, writeValue } from "@defence-pact/schema";
import type { Published } from "../published.js";

/** The scheme of links to records: `[name](record:fa-50)`; whoever knows the page replaces it. */
export const recordScheme = "record:";

/** A text with everything escaped that Markdown or a table would interpret. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~$]/g, "\\$&").replaceAll("\n", " ");
}

/** A link to a record with its name or `label`; plain text where there is no such record. */
export function recordLink({ byId }: Published, id: string, label?: string): string {
  const found = byId.get(id);
  if (found === undefined) return escaped(label ?? id);
  return `[${escaped(label ?? nameOf(found.value))}](${recordScheme}${id})`;
}

/** A part with its label before it. */
function labelled(between: string): (part: { label?: string; value: string }) => string {
  return ({ label, value }) => (label === undefined ? value : `${label}${between}${value}`);
}

/**
 * A value of a record in words: dates, money and quantities formatted, ids as links, lists joined.
 *
 * @param path - The field it stands in.
 * @param value - Any JSON value; `null` is a source's report that there is none.
 */
export function inWords(path: string, value: unknown, data: Published): string {
  const writer: ValueWriter<string> = {
    language: "en",
    text: escaped,
    reference: (id) => recordLink(data, id),
    list: (elements) => elements.join("; "),
    parts: (parts) => parts.map(labelled(": ")).join(", "),
    element: (first, rest) =>
      rest.length === 0 ? first : `${first} (${rest.map(labelled(" ")).join(", ")})`,
  };
  return writeValue(value, path, writer);
}

/** A Markdown table; empty without rows. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
