import { fieldsOf, type Modality } from "@defence-pact/schema";
import type { Context, DataRecord } from "../context.js";
import { evidenceOf, fieldOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** Modalities that need somebody who plans, expects or claims. */
const somebodys: readonly Modality[] = ["planned", "target", "expected", "claimed", "denied"];

/**
 * What has not simply occurred says as of when it holds, unless all its sources are undated. What
 * somebody plans, aims at, expects, claims or denies says who.
 */
export const modalityRule: Rule = {
  name: "modality",
  check: (context) =>
    context.records.flatMap((record) => {
      const stated = fieldOf(record.value, "modality");
      if (typeof stated !== "string" || stated === "occurred") return [];
      const faults: Fault[] = [];
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
      return faults;
    }),
};

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
