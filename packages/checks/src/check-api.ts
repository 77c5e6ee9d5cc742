/**
 * `npm run check:api`: tells which packages' types or functions are not as their reports in
 * packages/checks/api say. `npm run check:api -- --update` writes the reports, for a reviewer to
 * read the difference.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiFolder, apiReport } from "./api.js";
import { libraries, root } from "./workspace.js";

mkdirSync(join(root, apiFolder), { recursive: true });
for (const folder of libraries) {
  const path = join(apiFolder, `${folder}.md`);
  const report = apiReport(folder);
  if (existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === report) continue;
  if (process.argv.includes("--update")) {
    writeFileSync(join(root, path), report);
    console.log(`Wrote ${path}.`);
  } else {
    console.error(
      `${path} is not what users of ${folder} get. If the change is meant, run "npm run check:api -- --update" and declare it in a changeset.`,
    );
    process.exitCode = 1;
  }
}
