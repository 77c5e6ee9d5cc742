import { type AnyRecord, referencesOf } from "@defence-pact/schema";
import { evidenceOf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * Every source is cited or copied, and every entity and platform is named by another record, unless
 * it ties others together itself, as an agreement does.
 */
export const noOrphans: Rule = {
  name: "no-orphans",
  check: ({ records }) => {
    const named = new Set(
      records.flatMap(({ value }) => [
        ...referencesOf(value).flatMap(({ id }) => (id === value.id ? [] : [id])),
        // A rival may report a record that nobody else names.
        ...evidenceOf(value).flatMap(({ entry }) =>
          "contradicts" in entry ? strings(entry.reported).map((one) => one.value) : [],
        ),
      ]),
    );
    return records
      .filter(({ dataset }) => dataset !== "timeline" && dataset !== "quotes")
      .filter(({ value }) => !named.has(value.id) && !tiesOthers(value))
      .map(
        ({ file, dataset }): Fault => ({
          file,
          problem: dataset === "sources" ? "No record cites it." : "No other record refers to it.",
          remedy: "Name it where it belongs, or take it out.",
        }),
      );
  },
};

/** Whether a record names at least two others in fields of its own. */
function tiesOthers(record: AnyRecord): boolean {
  const others = referencesOf(record).filter(({ field }) => !field.includes("evidence."));
  return new Set(others.map(({ id }) => id)).size > 1;
}
