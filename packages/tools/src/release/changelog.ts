/** Adds what changed in the data to the changelogs that Changesets wrote. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetPath, manifestField } from "../source-files.js";
import type { DatasetDiff } from "./bump.js";
import { describeDiff } from "./markdown.js";

/** The heading above what changed in the data. */
export const dataHeading = "### Data";

/** What a changelog says of a version in which only other packages changed. */
export const nothingHere = "Nothing changed here: all packages carry one version.";

/**
 * A changelog with the changes of the data at the end of the section of `version`, or with a sentence
 * where the section would be empty; unchanged where it has either already.
 *
 * @param changes - The changes of the data as Markdown; empty where there are none.
 * @throws Error when the changelog has no heading for `version`.
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
  const isBlank = section.slice(1).every((line) => line.trim() === "");
  if (changes === "" && !isBlank) return changelog;
  const more = changes === "" ? nothingHere : `${dataHeading}\n\n${changes}`;
  const finished = `${section.join("\n").trimEnd()}\n\n${more}`;
  return `${[...lines.slice(0, start), finished, "", ...lines.slice(end)].join("\n").trimEnd()}\n`;
}

/** Writes the changelog of every package; returns the paths of those that changed. */
export function writeChangelogs(root: string, diffs: readonly DatasetDiff[]): readonly string[] {
  return readdirSync(join(root, "packages")).flatMap((name) => {
    const path = datasetPath(name, "CHANGELOG.md");
    if (!existsSync(join(root, path))) return [];
    const before = readFileSync(join(root, path), "utf8");
    const version = manifestField(root, datasetPath(name, "package.json"), "version");
    const diff = diffs.find((one) => one.name === name);
    const after = withDataChanges(before, version, diff === undefined ? "" : describeDiff(diff));
    if (after === before) return [];
    writeFileSync(join(root, path), after);
    return [path];
  });
}
