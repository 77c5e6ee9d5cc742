import { isDate } from "./edtf.js";
import { fieldAt } from "./fields.js";
import { formatDate } from "./format-date.js";
import { formatMoney } from "./format-money.js";
import { decimal, grouped } from "./format-number.js";
import { formatQuantity } from "./format-quantity.js";
import { isObject } from "./is-object.js";
import { fieldTerm, phrase, term } from "./terms.js";
import { currencies, type Language, lowerBounds, units } from "./values.js";

/** One part of an object: its value, and the name of its field where the value needs one. */
export interface WrittenPart<Output> {
  readonly label?: string;
  readonly value: Output;
}

/** How the parts of a value are put together: as text, as Markdown, as nodes of a page. */
export interface ValueWriter<Output> {
  readonly language: Language;
  /** A text, a number or a date in words; `language` where the text is in another than asked for. */
  text(text: string, language?: Language): Output;
  /** The record with an id. */
  reference(id: string): Output;
  /** A list, each of its elements already written. */
  list(elements: readonly Output[]): Output;
  /** An object that is no element of a list: each part with its label. */
  parts(parts: readonly WrittenPart<Output>[]): Output;
  /** An element of a list: what it is first of all, and what else is said of it. */
  element(first: Output, rest: readonly WrittenPart<Output>[]): Output;
}

/**
 * Writes any value of a record, or what a rival source reports for it, with a writer: the one walk
 * over values that every way of showing them shares.
 *
 * @param value - Any JSON value; `null` is a source's report that there is none.
 * @param path - The field of the value, which shows whether a text is a date, an id or a word.
 * @param writer - What becomes of each piece.
 *
 * @example
 * ```ts
 * import { type ValueWriter, writeValue } from "@defence-pact/schema";
 *
 * const ids: ValueWriter<readonly string[]> = {
 *   language: "en",
 *   text: () => [],
 *   reference: (id) => [id],
 *   list: (elements) => elements.flat(),
 *   parts: (parts) => parts.flatMap(({ value }) => value),
 *   element: (first, rest) => [...first, ...rest.flatMap(({ value }) => value)],
 * };
 * writeValue([{ entity: "kai", role: "seller" }], "participants", ids); // => ["kai"]
 * ```
 */
export function writeValue<Output>(
  value: unknown,
  path: string,
  writer: ValueWriter<Output>,
): Output {
  const { language } = writer;
  if (value === null) return writer.text(phrase("noneReported", language));
  if (value === undefined) return writer.text(phrase("notRecorded", language));
  if (typeof value === "string") return writeText(value, path, writer);
  if (typeof value === "number") return writer.text(grouped(decimal(value)));
  if (Array.isArray(value)) {
    return writer.list(value.map((element: unknown) => writeElement(element, path, writer)));
  }
  if (!isObject(value)) return writer.text(String(value));
  const figure = figureOf(value, path, language);
  if (figure !== undefined) return writer.text(figure);
  if (typeof value["en"] === "string") {
    const own = value[language];
    return typeof own === "string" ? writer.text(own) : writer.text(value["en"], "en");
  }
  return writer.parts(writeParts(value, path, writer));
}

function writeText<Output>(text: string, path: string, writer: ValueWriter<Output>): Output {
  const { holds } = fieldAt(path);
  if (holds === "reference") return writer.reference(text);
  if (holds === "date" && isDate(text)) return writer.text(formatDate(text, writer.language));
  return writer.text(holds === "term" ? term(text, writer.language) : text);
}

/** Parts whose values need no label where they stand in brackets behind something else. */
const clear: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "language",
  "quantity",
  "role",
  "sort",
]);

function writeElement<Output>(element: unknown, path: string, writer: ValueWriter<Output>): Output {
  if (!isObject(element) || figureOf(element, path, writer.language) !== undefined) {
    return writeValue(element, path, writer);
  }
  if (typeof element["en"] === "string") return writeValue(element, path, writer);
  const [first, ...rest] = writeParts(element, path, writer);
  return first === undefined ? writer.parts([]) : writer.element(first.value, rest);
}

function writeParts<Output>(
  value: { readonly [key: string]: unknown },
  path: string,
  writer: ValueWriter<Output>,
): readonly WrittenPart<Output>[] {
  return Object.entries(value)
    .filter(([key]) => key !== "evidence")
    .map(([key, part]) => {
      const written = writeValue(part, `${path}.${key}`, writer);
      const labelled = !clear.has(key) && currencyOf(key) === undefined;
      return labelled
        ? { label: fieldTerm(key, writer.language), value: written }
        : { value: written };
    });
}

function currencyOf(path: string): (typeof currencies)[number] | undefined {
  const last = path.slice(path.lastIndexOf(".") + 1);
  return currencies.find((currency) => currency === last);
}

/** An amount of money or a quantity in words; `undefined` for anything else. A rival amount may lack its basis. */
function figureOf(
  value: { readonly [key: string]: unknown },
  path: string,
  language: Language,
): string | undefined {
  const lowerBound = lowerBounds.find((known) => known === value["lowerBound"]);
  const hedge = {
    ...(value["approximate"] === true && { approximate: true as const }),
    ...(lowerBound !== undefined && { lowerBound }),
  };
  const { amount, value: number } = value;
  const currency = currencyOf(path);
  if (typeof amount === "number" && currency !== undefined) {
    const basis = value["basis"] === "converted" ? "converted" : "stated";
    return formatMoney({ amount, basis, ...hedge }, currency, language);
  }
  const unit = units.find((known) => known === value["unit"]);
  if (typeof number !== "number" || unit === undefined) return undefined;
  const text = formatQuantity({ value: number, unit, ...hedge }, language);
  return typeof value["of"] === "string" ? `${text} (${value["of"]})` : text;
}

/** How {@link formatValue} writes. */
export interface FormatOptions {
  /** English when left out. */
  readonly language?: Language;
  /** What the record of an id is called; the id itself when left out. */
  readonly nameOf?: (id: string) => string;
}

/**
 * Writes any value of a record, or what a rival source reports for it, in words a reader
 * understands: dates, money, quantities and words of the vocabulary in the language asked for, ids
 * as names.
 *
 * @param value - Any JSON value; `null` is a source's report that there is none.
 * @param path - The field of the value.
 *
 * @example
 * ```ts
 * import { formatValue } from "@defence-pact/schema";
 *
 * formatValue({ amount: 920_000_000, approximate: true, basis: "stated" }, "value.USD"); // => "about USD 920 million"
 * formatValue([{ entity: "kai", role: "seller" }], "participants", { nameOf: () => "KAI" }); // => "KAI (seller)"
 * formatValue({ training: "planned", trade: "ongoing" }, "activities"); // => "training: planned, trade: ongoing"
 * formatValue("on-order", "standing", { language: "ko" }); // => "주문됨"
 * formatValue(null, "date"); // => "none"
 * ```
 */
export function formatValue(
  value: unknown,
  path: string,
  { language = "en", nameOf = (id) => id }: FormatOptions = {},
): string {
  return writeValue<string>(value, path, {
    language,
    text: (text) => text,
    reference: nameOf,
    list: (elements) => elements.join("; "),
    parts: (parts) => parts.map(inLine(": ")).join(", "),
    element: (first, rest) =>
      rest.length === 0 ? first : `${first} (${rest.map(inLine(" ")).join(", ")})`,
  });
}

/** A part in one line, its label before its value. */
function inLine(between: string): (part: WrittenPart<string>) => string {
  return ({ label, value }) => (label === undefined ? value : `${label}${between}${value}`);
}
