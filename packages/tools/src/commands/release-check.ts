/**
 * `npm run release:check`: compares the built datasets with their last release, prints what changed
 * and the smallest version step for it, and exits with 1 when a smaller step is declared, an id is
 * gone without a redirect, or a redirect leads to no record.
 *
 * - `--against <folder>` compares with the tarballs in a folder instead of npm's latest.
 * - `--changelog` also writes what changed into the changelogs, under their newest version.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isUnchanged } from "../release/bump.js";
import { writeChangelogs } from "../release/changelog.js";
import { judge } from "../release/check.js";
import { pendingChangesets } from "../release/declared.js";
import { describeDiff } from "../release/markdown.js";
import { readBuild, readLatest, readTarballs } from "../release/state.js";
import { repositoryRoot } from "../source-files.js";

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
  const after = await readBuild(repositoryRoot);
  const { diffs, least, declared, faults } = judge(
    before,
    after,
    await pendingChangesets(repositoryRoot),
  );

  if (Object.keys(before).length === 0) {
    console.log("Nothing is released yet: there is nothing to compare with.");
  }
  for (const diff of diffs) {
    if (!isUnchanged(diff)) console.log(`## ${diff.name}\n\n${describeDiff(diff)}\n`);
  }
  console.log(`Least step: ${least}. Declared: ${declared}.`);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (options.changelog) {
    for (const path of writeChangelogs(repositoryRoot, diffs)) console.log(`Wrote ${path}.`);
  }
}
