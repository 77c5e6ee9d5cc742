import { isObject } from "@defence-pact/schema";
import { evidenceOf, valueAt } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * What a rival source reports differs from our value. A source that reports no value contradicts
 * only where we have one.
 */
export const contradictions: Rule = {
  name: "contradictions",
  check: ({ records }) =>
    records.flatMap(({ file, value }) =>
      evidenceOf(value).flatMap(({ path, entry, part }): Fault[] => {
        if (!("contradicts" in entry)) return [];
        const ours = valueAt(part, entry.contradicts) ?? null;
        if (!includesReported(ours, entry.reported)) return [];
        return [
          {
            file,
            field: `${path}.reported`,
            problem: `It contradicts "${entry.contradicts}" with the same value.`,
            remedy: "Make it `supports`, or report what the source has instead.",
          },
        ];
      }),
    ),
};

/** Whether a value has all that is reported. */
function includesReported(ours: unknown, reported: unknown): boolean {
  if (Array.isArray(reported)) {
    return (
      Array.isArray(ours) &&
      ours.length === reported.length &&
      reported.every((element, place) => includesReported(ours[place], element))
    );
  }
  if (isObject(reported)) {
    return (
      isObject(ours) &&
      Object.entries(reported).every(([key, part]) => includesReported(ours[key], part))
    );
  }
  return ours === reported;
}
