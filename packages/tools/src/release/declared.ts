/** The step that the pending changesets declare, or that lies between two versions. */
import read from "@changesets/read";
import { biggest } from "./bump.js";
import type { Bump } from "./schema-diff.js";

/** What is declared about the next release. */
export interface Declared {
  readonly bump: Bump;
  /** The text of the changesets for a major step, which must name removed ids. */
  readonly majorText: string;
}

/** What the files in .changeset declare: the biggest step, as all packages have one version. */
export async function pendingChangesets(root: string): Promise<Declared> {
  const changesets = await read(root);
  return {
    bump: biggest(changesets.flatMap(({ releases }) => releases.map(({ type }) => type))),
    majorText: changesets
      .filter(({ releases }) => releases.some(({ type }) => type === "major"))
      .map(({ summary }) => summary)
      .join("\n"),
  };
}

/**
 * The step from one version to a later one.
 *
 * @throws Error when a version is not three numbers, or the second is the earlier.
 */
export function stepBetween(before: string, after: string): Bump {
  const [was, is] = [versionNumbers(before), versionNumbers(after)];
  for (const [place, bump] of (["major", "minor", "patch"] as const).entries()) {
    const [old, now] = [was[place] ?? 0, is[place] ?? 0];
    if (now > old) return bump;
    if (now < old) throw new Error(`Version ${after} is before ${before}, which is released.`);
  }
  return "none";
}

function versionNumbers(version: string): readonly number[] {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (found === null) throw new Error(`"${version}" must be three numbers, such as "1.0.0".`);
  return found.slice(1).map(Number);
}
