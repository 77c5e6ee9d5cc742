import { didYouMean, type Redirect } from "@defence-pact/schema";
import type { Fault, Rule } from "../rule.js";
import { datasetPath } from "../source-files.js";

/**
 * A redirect leads in one step from an id no longer in use to ids that are: no chains, no circles,
 * no dead ends.
 */
export const redirects: Rule = {
  name: "redirects",
  check: ({ datasets }) =>
    datasets.flatMap((dataset) => {
      const file = datasetPath(dataset.layout.name, "src", "redirects.ts");
      const live = dataset.files.map(({ id }) => id);
      return Object.entries(dataset.redirects).flatMap(([oldId, redirect]) => {
        const faults: Fault[] = [];
        const targets = targetsOf(redirect);
        if (datasets.some(({ files }) => files.some(({ id }) => id === oldId))) {
          faults.push({
            file,
            field: oldId,
            problem: `"${oldId}" is in use.`,
            remedy: "An id is never used again: take out the redirect, or rename the new record.",
          });
        }
        if (new Set(targets).size < targets.length) {
          faults.push({
            file,
            field: oldId,
            problem: "It splits into the same id twice.",
            remedy: "Name each target once.",
          });
        }
        for (const target of targets) {
          if (live.includes(target)) continue;
          const redirected = Object.hasOwn(dataset.redirects, target);
          faults.push({
            file,
            field: oldId,
            problem: redirected
              ? `"${target}" is itself redirected.`
              : `There is no record "${target}".`,
            remedy: redirected
              ? `Lead "${oldId}" to where "${target}" leads.`
              : `Lead it to a record in use.${didYouMean(target, live)}`,
          });
        }
        return faults;
      });
    }),
};

/** The ids that a redirect leads to. */
export function targetsOf(redirect: Redirect): readonly string[] {
  return "moved" in redirect ? [redirect.moved] : redirect.split;
}
