/**
 * `npm run packages:api`: writes the types and functions of each library, as its users get them, to
 * packages/checks/api, for a reviewer to read the difference. A test compares.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiFolder, apiReport } from "../api.js";
import { libraries, root } from "../workspace.js";

mkdirSync(join(root, apiFolder), { recursive: true });
for (const folder of libraries) {
  writeFileSync(join(root, apiFolder, `${folder}.md`), apiReport(folder));
}
console.log(`Wrote ${libraries.length} reports to ${apiFolder}.`);
