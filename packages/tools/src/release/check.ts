/** Judges a release: what changed, which step that needs, and what forbids it. */
import { datasetNames } from "@defence-pact/schema";
import {
  biggest,
  type DatasetDiff,
  diffStates,
  isSmaller,
  leastBump,
  lostIds,
  reasons,
  redirectFaults,
} from "./bump.js";
import { type Declared, stepBetween } from "./declared.js";
import type { Bump } from "./schema-diff.js";
import type { DatasetStates } from "./state.js";

/** What {@link judge} finds. */
export interface Judgement {
  readonly diffs: readonly DatasetDiff[];
  /** The smallest step that the changes allow. */
  readonly least: Bump;
  readonly declared: Bump;
  /** Why it must not be released like this; empty where it may. */
  readonly faults: readonly string[];
}

/**
 * Compares what is to be released with what was.
 *
 * @param before - The last release; empty before the first.
 * @param after - What is to be released.
 * @param pending - What the pending changesets declare.
 */
export function judge(before: DatasetStates, after: DatasetStates, pending: Declared): Judgement {
  const diffs = diffStates(before, after);
  const least = leastBump(diffs);
  // After "changeset version" the changesets are gone, and the new versions show the step.
  const raised = biggest(
    datasetNames.flatMap((name) => {
      const [was, is] = [before[name], after[name]];
      return was === undefined || is === undefined ? [] : [stepBetween(was.version, is.version)];
    }),
  );
  const declared = biggest([pending.bump, raised]);
  const faults = [...redirectFaults(before, after)];
  if (isSmaller(declared, least)) {
    const why = diffs
      .flatMap(reasons)
      .filter(({ bump }) => isSmaller(declared, bump))
      .map(({ bump, dataset, why }) => `  ${bump}: ${dataset}: ${why}`);
    faults.push(
      [
        `The changes need at least a ${least} step; declared is ${declared === "none" ? "none" : `a ${declared} step`}. Run "npx changeset" and declare it.`,
        ...why,
      ].join("\n"),
    );
  }
  if (raised !== "major") {
    for (const { dataset, id } of lostIds(diffs)) {
      if (pending.majorText.includes(`\`${id}\``)) continue;
      faults.push(
        `The id "${id}" vanished without a redirect. Add one to packages/${dataset}/src/redirects.ts; if it really leads nowhere, name \`${id}\` in a changeset that declares a major step.`,
      );
    }
  }
  return { diffs, least, declared, faults };
}
