import { evidenceOf, isProperties, valueAt } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/**
 * What a rival source reports is another value than the one that stands; a source that reports none
 * contradicts only a value that is there.
 */
export const contradictions: Rule = {
  name: "contradictions",
  check: ({ records }) =>
    records.flatMap(({ file, value }) =>
      evidenceOf(value).flatMap(({ path, entry, part }): Fault[] => {
        if (!("contradicts" in entry)) return [];
        const standing = valueAt(part, entry.contradicts) ?? null;
        if (!includesReported(standing, entry.reported)) return [];
        return [
          {
            file,
            field: `${path}.reported`,
            problem: `It contradicts "${entry.contradicts}" with the value that stands.`,
            remedy: "Make it `supports`, or report what the source has instead.",
          },
        ];
      }),
    ),
};

/** Whether a value is the reported one, as far as that goes. */
function includesReported(standing: unknown, reported: unknown): boolean {
  if (Array.isArray(reported)) {
    return (
      Array.isArray(standing) &&
      standing.length === reported.length &&
      reported.every((element, place) => includesReported(standing[place], element))
    );
  }
  if (isProperties(reported)) {
    return (
      isProperties(standing) &&
      Object.entries(reported).every(([key, part]) => includesReported(standing[key], part))
    );
  }
  return standing === reported;
}
