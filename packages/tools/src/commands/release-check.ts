/**
 * `npm run release:check`: compares the datasets as built with their last release, prints what
 * changed and the least step of the version that it allows, and exits with 1 when less is declared,
 * when an id vanished without a redirect, or when a redirect leads to no record.
 *
 * - `--against <folder>` compares with the tarballs in a folder instead of npm's latest.
 * - `--changelog` also writes what changed into the changelogs, under their newest version.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isUnchanged } from "../release/bump.js";
import { writeChangelogs } from "../release/changelog.js";
import { judge } from "../release/check.js";
import { pendingChangesets } from "../release/declared.js";
import { describeDiff } from "../release/markdown.js";
import { readBuild, readLatest, readTarballs } from "../release/state.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const unpackFolder = mkdtempSync(join(tmpdir(), "defence-pact-release-"));
try {
  await checkRelease();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(unpackFolder, { recursive: true, force: true });
}

async function checkRelease(): Promise<void> {
  const { values: options } = parseArgs({
    options: { against: { type: "string" }, changelog: { type: "boolean", default: false } },
  });
  const before =
    options.against === undefined
      ? await readLatest(unpackFolder)
      : await readTarballs(options.against, unpackFolder);
  const after = await readBuild(root);
  const { diffs, least, declared, faults } = judge(before, after, await pendingChangesets(root));

  if (Object.keys(before).length === 0) {
    console.log("Nothing is released yet: there is nothing to compare with.");
  }
  for (const diff of diffs) {
    if (!isUnchanged(diff)) console.log(`## ${diff.name}\n\n${describeDiff(diff)}\n`);
  }
  console.log(`Least step: ${least}. Declared: ${declared}.`);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (options.changelog) {
    for (const path of writeChangelogs(root, diffs)) console.log(`Wrote ${path}.`);
  }
}
