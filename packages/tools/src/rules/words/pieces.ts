/** What words can show of a value: its pieces, each found in words or not. */
import {
  type Alias,
  type AnyRecord,
  type Currency,
  currencies,
  fieldAt,
  isObject,
} from "@defence-pact/schema";
import type { Context } from "../../context.js";
import { strings } from "../../record-values.js";
import { type DatePart, datePartsIn, datePartsOf, weekdaysOf } from "./dates.js";
import { printsName } from "./names.js";
import { numbersIn, printsSum } from "./numbers.js";

/** One thing that a value says and words can print. */
export interface Piece {
  /** As a fault names it: `the day 23`. */
  readonly label: string;
  /** Whether the words of an entry print it. */
  printedIn(words: readonly string[]): boolean;
  /** Whether they print something of it, where that is less. */
  touchedBy?(words: readonly string[]): boolean;
}

/** Kinds whose names sources print; the names of all others are ours. */
export const namedBySources: ReadonlySet<string> = new Set([
  "state",
  "bloc",
  "agency",
  "company",
  "armed-service",
  "person",
  "place",
  "publisher",
  "gathering",
  "weapon-system",
  "family",
  "variant",
]);

/** Everything a record is called, in any language. */
export function namesOf(record: AnyRecord): readonly string[] {
  if (!("name" in record)) return [];
  return [
    ...strings(record.name).map(({ value }) => value),
    ...(record.aliases ?? []).map(({ text }) => text),
  ];
}

/** The pieces of a value that words can show; none where that takes judgement. */
export function piecesOf(
  field: string,
  value: unknown,
  record: AnyRecord,
  context: Context,
): readonly Piece[] {
  const [key = "", part] = field.split(".");
  if (key === "name") return namePieces(value, record);
  if (key === "aliases") return aliasesOf(value);
  if (key === "title" || field === "datePhrase") return titlePieces(value);
  if (key === "value") return sumsOf(part === undefined ? value : { [part]: value });
  if (fieldAt(field).holds === "date") return typeof value === "string" ? datePieces(value) : [];
  if (fieldAt(field).holds === "reference" && fieldAt(field).ours !== true) {
    return referencesIn(value, context);
  }
  return key === "coordinates" ? [] : numbersOf(value);
}

function namePieces(value: unknown, record: AnyRecord): readonly Piece[] {
  if (!("kind" in record) || !namedBySources.has(record.kind)) return [];
  const printed = strings(value).map((one) => one.value);
  const names = [...printed, ...namesOf(record)];
  return [{ label: `the name “${printed[0]}”`, printedIn: (words) => printsName(words, names) }];
}

function isAlias(value: unknown): value is Pick<Alias, "text"> {
  return isObject(value) && typeof value["text"] === "string";
}

function aliasesOf(value: unknown): readonly Piece[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isAlias).map(({ text }) => ({
    label: `the alias “${text}”`,
    printedIn: (words) => printsName(words, [text]),
  }));
}

/** A title or phrase as printed, in any of its languages. */
function titlePieces(value: unknown): readonly Piece[] {
  const texts = isAlias(value) ? [value.text] : strings(value).map((one) => one.value);
  return texts.length === 0
    ? []
    : [{ label: `“${texts[0]}”`, printedIn: (words) => printsName(words, texts) }];
}

function isCurrency(text: string): text is Currency {
  return currencies.some((currency) => currency === text);
}

function sumsOf(value: unknown): readonly Piece[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([currency, money]) => {
    if (!isCurrency(currency)) return [];
    return numbersUnder(money).map((amount) => ({
      label: `the sum ${currency} ${amount.toLocaleString("en")}`,
      printedIn: (words: readonly string[]) =>
        words.some((one) => printsSum(one, amount, currency)),
    }));
  });
}

/** Every number in a value. */
function numbersUnder(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return value instanceof Object ? Object.values(value).flatMap(numbersUnder) : [];
}

/** Units of which one is the other times a power of ten. */
const metric = new Set(["metres", "millimetres", "kilometres", "kilograms", "tonnes"]);

/** Numbers of things and measures; that there is one needs no number. */
function numbersOf(value: unknown): readonly Piece[] {
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  if (!isObject(value)) return [];
  const { unit } = value;
  if (typeof unit !== "string") return Object.values(value).flatMap(numbersOf);
  const powers = metric.has(unit) ? [1, 1e3, 1e-3] : [1];
  return numbersUnder(value)
    .filter((number) => number !== 1 || unit === "ordinal" || unit === "rank")
    .map((number) => ({
      label: `the number ${number}`,
      printedIn: (words) => {
        const printed = words.flatMap(numbersIn);
        return powers.some((power) => printed.includes(Number((number * power).toPrecision(12))));
      },
    }));
}

function datePieces(date: string): readonly Piece[] {
  const weekdays = weekdaysOf(date);
  return datePartsOf(date).map(({ part, value }) => {
    const prints = (words: readonly string[], wanted: readonly DatePart[]) =>
      words
        .flatMap(datePartsIn)
        .some((one) =>
          wanted.some((other) => other.part === one.part && other.value === one.value),
        );
    return {
      label: `the ${part} ${value}`,
      printedIn: (words) => prints(words, [{ part, value }]),
      touchedBy: (words) => prints(words, [{ part, value }, ...weekdays]),
    };
  });
}

/** Keys of the elements of a list under which the thing referred to stands. */
const referenceKeys = ["entity", "person", "platform"];

function referencesIn(value: unknown, context: Context): readonly Piece[] {
  if (typeof value === "string") return referenceTo(value, context);
  if (Array.isArray(value)) return value.flatMap((one) => referencesIn(one, context));
  if (!isObject(value)) return [];
  return [
    ...referenceKeys.flatMap((key) => referencesIn(value[key], context)),
    ...(Array.isArray(value["evidence"]) ? [] : numbersOf(value["quantity"])),
  ];
}

/** The names of a record that a source would print where it speaks of it. */
export function referenceTo(id: string, context: Context): readonly Piece[] {
  const record = context.byId.get(id)?.value;
  if (record === undefined || !("kind" in record) || !namedBySources.has(record.kind)) return [];
  // A class or family of platforms is also called by its name alone.
  const names = namesOf(record).flatMap((name) =>
    record.kind === "family" ? [name, name.replace(/ (?:class|family)$/u, "")] : [name],
  );
  // "Korea" stands in "North Korea", which is another state.
  const others = record.kind === "state" ? statesBut(id, context) : [];
  // Texts call a person by one of the names after the first mention.
  const single =
    record.kind === "person" ? record.name.en.split(" ").filter((word) => word.length > 2) : [];
  return [
    {
      label: `a name of "${id}"`,
      printedIn: (words) => printsName(words, names, others),
      touchedBy: (words) => printsName(words, single),
    },
  ];
}

/** What all other states are called. */
function statesBut(id: string, { byId }: Context): readonly string[] {
  return [...byId.values()].flatMap(({ value }) =>
    "kind" in value && value.kind === "state" && value.id !== id ? namesOf(value) : [],
  );
}
