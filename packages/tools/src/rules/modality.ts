import { fieldsOf, isDate, type Modality, span, wordsOf } from "@defence-pact/schema";
import type { Context, DataRecord } from "../context.js";
import { evidenceOf, fieldOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { referenceTo } from "./words/pieces.js";

/** Modalities that need somebody who plans, expects or claims. */
const somebodys: readonly Modality[] = ["planned", "target", "expected", "claimed", "denied"];

/** Modalities of what is still to come. */
const ahead: readonly Modality[] = ["planned", "target", "expected", "possible"];

/** Words that say a thing is still to come, and words that say it is done. */
const toCome =
  /\b(?:will|would|expected to|scheduled|slated|set to|is to be|are to be|akan|dijangka|bakal|wird)\b|예정|전망|계획이다|방침이다/iu;
const isDone =
  /\b(?:signed|delivered|awarded|inked|concluded|was held|were held|ditandatangani|dimeterai|telah)\b|체결했|체결됐|인도했|열렸다|방한|방문했/iu;

/**
 * What has not simply occurred says as of when it holds, unless all its sources are undated. What
 * somebody plans, aims at, expects, claims or denies says who, and a source names them. The words
 * cited for a modality are not all of the opposite: "will" for what occurred, "signed" for a plan. An
 * assessment or an aim is somebody's: it has not occurred.
 */
export const modalityRule: Rule = {
  name: "modality",
  check: (context) =>
    context.records.flatMap((record) => {
      const stated = fieldOf(record.value, "modality");
      if (typeof stated !== "string") return [];
      const faults: Fault[] = [...contrary(record, stated)];
      if (stated === "occurred") return faults;
      const dated = datedSources(record, context);
      if (fieldOf(record.value, "asOf") === undefined && dated.length > 0) {
        faults.push({
          file: record.file,
          field: "asOf",
          problem: `It is "${stated}" without saying as of when.`,
          remedy: `Add \`asOf\`: ${dated.map(({ source, issued }) => `"${source}" is of ${issued}`).join(", ")}.`,
        });
      }
      const speaks = fieldOf(record.value, "by") ?? fieldOf(record.value, "speaker");
      if (speaks === undefined && somebodys.some((one) => one === stated)) {
        faults.push({
          file: record.file,
          field: "by",
          problem: `It is "${stated}" without saying by whom.`,
          remedy: "Add `by`: the one who plans, aims, expects, claims or denies.",
        });
      }
      const by = fieldOf(record.value, "by");
      if (typeof by === "string" && !isNamed(by, record, context)) {
        faults.push({
          file: record.file,
          field: "by",
          problem: `No source of it names "${by}".`,
          remedy: "Give the one whom a source names, or cite the words that do.",
        });
      }
      return faults;
    }),
};

/** What the words cited for a modality, or the purpose of a statement, speak against. */
function contrary({ file, value }: DataRecord, stated: string): readonly Fault[] {
  const purpose = fieldOf(value, "purpose");
  if (stated === "occurred" && purpose !== undefined && purpose !== "background") {
    return [
      {
        file,
        field: "modality",
        problem: `It is of purpose ${String(purpose)}, and "occurred".`,
        remedy: 'Make it "claimed", or what the speaker makes of it.',
      },
    ];
  }
  const passages = evidenceOf(value)
    .filter(({ entry, part }) => part === value && "supports" in entry)
    .filter(({ entry }) => fieldsOf(entry).includes("modality"))
    .map(({ entry }) => wordsOf(entry).join(" | "))
    .filter((words) => words !== "");
  const [date, asOf] = [fieldOf(value, "date"), fieldOf(value, "asOf")];
  // Words on a delivery in 2026 may name the contract as signed.
  const isLater = isDate(date) && isDate(asOf) && span(date).last > span(asOf).last;
  const isContrary = (words: string) =>
    stated === "occurred"
      ? toCome.test(words) && !isDone.test(words)
      : !isLater &&
        ahead.some((one) => one === stated) &&
        isDone.test(words) &&
        !toCome.test(words);
  return passages.length > 0 && passages.every(isContrary)
    ? [
        {
          file,
          field: "modality",
          problem: `It is "${stated}", and its words say otherwise: “${passages.join("” “")}”.`,
          remedy: "Correct `modality`, or cite the words that say so.",
        },
      ]
    : [];
}

/** Whether a source of a record names somebody, prints what is theirs, or repeats it. */
function isNamed(id: string, { value }: DataRecord, context: Context): boolean {
  const pieces = referenceTo(id, context);
  const supporting = evidenceOf(value).filter(({ entry }) => "supports" in entry);
  return (
    pieces.length === 0 ||
    supporting.length === 0 ||
    supporting.some(({ entry }) => {
      const source = context.byId.get(entry.source)?.value;
      const told = [
        ...strings({ ...entry, supports: "" }),
        ...strings({
          publisher: fieldOf(source ?? {}, "publisher"),
          printedBy: fieldOf(source ?? {}, "containerTitle"),
          copies: fieldOf(source ?? {}, "copies"),
        }),
      ].map((one) => one.value);
      return entry.by === id || "topic" in entry || pieces.some((piece) => piece.printedIn(told));
    })
  );
}

/** The dated sources of the modality. */
function datedSources(
  { value }: DataRecord,
  { byId }: Context,
): readonly { readonly source: string; readonly issued: string }[] {
  const supporting = evidenceOf(value).filter(({ entry }) => "supports" in entry);
  const ofModality = supporting.filter(({ entry }) => fieldsOf(entry).includes("modality"));
  const entries = ofModality.length > 0 ? ofModality : supporting;
  const sources = new Set(entries.map(({ entry }) => entry.source));
  return [...sources].flatMap((source) => {
    const issued = fieldOf(byId.get(source)?.value ?? {}, "issued");
    return typeof issued === "string" ? [{ source, issued }] : [];
  });
}
