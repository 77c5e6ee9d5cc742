import {
  type Currency,
  currencies,
  formatDate,
  formatMoney,
  formatQuantity,
  isDate,
  type Language,
  referenceFields,
  units,
} from "@defence-pact/schema";

/**
 * Words for a machine's key: `jointMarketing` and `joint-marketing` are "joint marketing". Elements
 * of lists are counted from 1, as people do: `holders.0.start` is "holders 1 start".
 */
export function words(key: string): string {
  return key
    .replace(/(?<=\.)\d+(?=\.|$)/g, (place) => String(Number(place) + 1))
    .replace(
      /([a-z])([A-Z])(?=[a-z])/g,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .replaceAll("-", " ")
    .replaceAll(".", " ")
    .replace(/\bco (?=production)/g, "co-");
}

type Properties = { readonly [key: string]: unknown };

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields that hold a date. */
const dateFields: readonly string[] = [
  "date",
  "start",
  "end",
  "attested",
  "asOf",
  "issued",
  "accessed",
];

/** How values are put into words. */
export interface Wording {
  readonly language: Language;
  /** The name of the record with an id. */
  named(id: string): string;
}

/**
 * Any value of a field, or of what a rival source reports for it, in words a reader understands.
 *
 * @param field - The path of the field; its end says whether a text is a date or an id, and what
 * currency an amount is in.
 */
export function valueInWords(value: unknown, field: string, wording: Wording): string {
  const { language, named } = wording;
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) {
    const separator = value.some(isProperties) ? "; " : ", ";
    return value.map((element) => valueInWords(element, field, wording)).join(separator);
  }
  const last = field.split(".").at(-1) ?? field;
  if (typeof value === "string") {
    if (dateFields.includes(last) && isDate(value)) return formatDate(value, language);
    return referenceFields.has(last) ? named(value) : value;
  }
  if (!isProperties(value)) return String(value);
  const approximate = value["approximate"] === true ? { approximate: true as const } : {};
  const amount = value["amount"];
  const currency = currencyOf(field);
  if (typeof amount === "number" && currency !== undefined) {
    const basis = value["basis"] === "converted" ? "converted" : "stated";
    return formatMoney({ amount, basis, ...approximate }, currency, language);
  }
  const measured = value["value"];
  const unit = units.find((known) => known === value["unit"]);
  if (typeof measured === "number" && unit !== undefined) {
    return formatQuantity({ value: measured, unit, ...approximate }, language);
  }
  const text = value[language] ?? value["en"];
  if (typeof text === "string") return text;
  return Object.entries(value)
    .filter(([key]) => key !== "evidence")
    .map(([key, part]) => {
      const said = valueInWords(part, `${field}.${key}`, wording);
      const isPlain = currencyOf(key) !== undefined || referenceFields.has(key);
      return isPlain ? said : `${words(key)} ${said}`;
    })
    .join(", ");
}

/** The currency that a path ends in. */
function currencyOf(path: string): Currency | undefined {
  return currencies.find((currency) => path === currency || path.endsWith(`.${currency}`));
}
