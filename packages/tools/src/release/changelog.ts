/** Puts what changed in the data into the changelogs that Changesets wrote. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DatasetDiff, isUnchanged } from "./bump.js";
import { describeDiff } from "./markdown.js";
import type { State } from "./state.js";

/** The heading under which a changelog tells what changed in the data. */
export const dataHeading = "### Data";

/**
 * A changelog with the changes of the data at the end of what it says of `version`; unchanged where
 * they stand there already.
 *
 * @throws Error when the changelog says nothing of `version`.
 */
export function withDataChanges(changelog: string, version: string, changes: string): string {
  const lines = changelog.trimEnd().split("\n");
  const start = lines.indexOf(`## ${version}`);
  if (start === -1) {
    throw new Error(`The changelog has no heading "## ${version}": run "changeset version" first.`);
  }
  const next = lines.findIndex((line, place) => place > start && line.startsWith("## "));
  const end = next === -1 ? lines.length : next;
  const section = lines.slice(start, end);
  if (section.includes(dataHeading)) return changelog;
  const told = `${section.join("\n").trimEnd()}\n\n${dataHeading}\n\n${changes}`;
  return `${[...lines.slice(0, start), told, "", ...lines.slice(end)].join("\n").trimEnd()}\n`;
}

/** Writes the changes of each dataset into its changelog; gives the paths of those written. */
export function writeChangelogs(
  root: string,
  diffs: readonly DatasetDiff[],
  state: State,
): readonly string[] {
  return diffs.flatMap((diff) => {
    const version = state[diff.name]?.version;
    if (version === undefined || isUnchanged(diff)) return [];
    const path = join("packages", diff.name, "CHANGELOG.md");
    const changelog = readFileSync(join(root, path), "utf8");
    writeFileSync(join(root, path), withDataChanges(changelog, version, describeDiff(diff)));
    return [path];
  });
}
