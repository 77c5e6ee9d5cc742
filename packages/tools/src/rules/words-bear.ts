import {
  type AnyRecord,
  type Cited,
  citedParts,
  type Evidence,
  fieldAt,
  fieldsOf,
  wordsOf,
} from "@defence-pact/schema";
import type { Context } from "../context.js";
import { fieldOf, valueAt } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { datesFrom } from "./words/dates.js";
import { type Piece, piecesOf, referenceTo } from "./words/pieces.js";

/**
 * The words of an entry print at least something of each value they are cited for, the whole of a
 * rival value, and those of all entries together print the whole of the record's. What they do not print `inferred` names, with how it is
 * known; a date may also rest on the day of issue. What takes judgement (a modality, a role, a name
 * of ours) is left to readers.
 */
export const wordsBear: Rule = {
  name: "words-bear",
  check: (context) =>
    context.records.flatMap(({ file, value: record }) =>
      ("evidence" in record ? citedParts(record) : []).flatMap(({ path, part }) =>
        [
          ...part.evidence.flatMap((entry, place) =>
            shortfalls(entry, part, record, context).map((fault) => ({
              ...fault,
              field: `evidence.${place}.${fault.field}`,
            })),
          ),
          ...missingPieces(path, part, record, context),
        ].map((fault) => ({
          ...fault,
          file,
          field: path === "" ? fault.field : `${path}.${fault.field}`,
        })),
      ),
    ),
};

const remedy = "Cite the words that do, or name it in `inferred`, with how it is known.";

type FieldFault = Omit<Fault, "file"> & { readonly field: string };

/** The fields of an entry of which its words print nothing. */
function shortfalls(
  entry: Evidence,
  part: Cited,
  record: AnyRecord,
  context: Context,
): readonly FieldFault[] {
  const words = wordsOf(entry);
  if (words.length === 0) return [];
  const fields = fieldsOf(entry).map((field): readonly [string, readonly Piece[]] => [
    field,
    piecesOf(
      field,
      "contradicts" in entry ? entry.reported : valueAt(part, field),
      record,
      context,
    ),
  ]);
  const by: readonly [string, readonly Piece[]] = [
    "by",
    entry.by === undefined ? [] : referenceTo(entry.by, context),
  ];
  return [...fields, by]
    .filter(([field, pieces]) => {
      const printed = [...words, ...besides(entry, field, context)];
      return "contradicts" in entry && field !== "by"
        ? !pieces.every((piece) => piece.printedIn(printed))
        : pieces.length > 0 && !pieces.some((piece) => touches(piece, printed));
    })
    .map(([field, pieces]) => ({
      field,
      problem: `Its words do not print ${"contradicts" in entry && field !== "by" ? "all of " : ""}${pieces.map(({ label }) => label).join(", or ")}: “${words.join("” “")}”.`,
      remedy,
    }));
}

function touches(piece: Piece, words: readonly string[]): boolean {
  return piece.printedIn(words) || piece.touchedBy?.(words) === true;
}

/** What no entry for a field prints of its value. */
function missingPieces(
  path: string,
  part: Cited,
  record: AnyRecord,
  context: Context,
): readonly FieldFault[] {
  const supported = new Set(
    part.evidence.flatMap((entry) => ("supports" in entry ? fieldsOf(entry) : [])),
  );
  return [...supported].flatMap((field): FieldFault[] => {
    const entries = entriesFor(field, path, part, record);
    if (entries.every((entry) => wordsOf(entry).length === 0)) return [];
    const printed = entries.map((entry) => [
      ...wordsOf(entry),
      ...fieldsOf(entry).flatMap((one) =>
        concerns(one, field) || !part.evidence.includes(entry) ? besides(entry, one, context) : [],
      ),
    ]);
    return piecesOf(field, valueAt(part, field), record, context)
      .filter((piece) => !printed.some((words) => piece.printedIn(words)))
      .map(({ label }) => ({ field, problem: `No entry for it prints ${label}.`, remedy }));
  });
}

/** The entries for a field: of the record or element, of its parts, and of the list it is in. */
function entriesFor(
  field: string,
  path: string,
  part: Cited,
  record: AnyRecord,
): readonly Evidence[] {
  const own = part.evidence.filter(
    (entry) => "supports" in entry && fieldsOf(entry).some((one) => concerns(one, field)),
  );
  const list: unknown = fieldOf(part, field);
  const elements =
    Array.isArray(list) && "evidence" in record
      ? citedParts(record).filter((one) => one.path.startsWith(`${field}.`))
      : [];
  const whole =
    path !== "" && "evidence" in record
      ? record.evidence.filter(
          (entry) => "supports" in entry && fieldsOf(entry).includes(path.split(".")[0] ?? ""),
        )
      : [];
  return [...own, ...elements.flatMap((one) => one.part.evidence), ...whole];
}

function concerns(cited: string, field: string): boolean {
  return cited === field || cited.startsWith(`${field}.`) || field.startsWith(`${cited}.`);
}

/** What an entry rests on besides its words. */
function besides(entry: Evidence, field: string, context: Context): readonly string[] {
  const source = context.byId.get(entry.source)?.value;
  const reasons = reasonsFor(entry, field);
  const issued = source !== undefined && "issued" in source ? source.issued : undefined;
  const dated =
    reasons.length > 0 && fieldAt(field).holds === "date" && issued !== undefined
      ? datesFrom([...wordsOf(entry), ...reasons], issued)
      : [];
  return [...publisherOf(source, field), ...reasons, ...dated];
}

/** What an entry says a field was inferred from. */
function reasonsFor(entry: Evidence, field: string): readonly string[] {
  const inferred = "inferred" in entry ? (entry.inferred ?? {}) : {};
  return Object.entries(inferred).flatMap(([one, reason]) =>
    reason !== undefined && concerns(one, field) ? [reason] : [],
  );
}

/** Who prints it, where that is the speaker or the thing named: a page need not name its publisher. */
function publisherOf(source: AnyRecord | undefined, field: string): readonly string[] {
  if (!["speaker", "name", "aliases", "by"].includes(field.split(".")[0] ?? "")) return [];
  return source !== undefined && "publisher" in source
    ? [source.publisher, ...(source.containerTitle === undefined ? [] : [source.containerTitle])]
    : [];
}
