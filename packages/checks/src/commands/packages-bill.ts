/**
 * `npm run packages:bill`: writes the bill of materials of each published package, what it brings along
 * included, to sbom/<package>.cdx.json (CycloneDX).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOf, wholeBill } from "../bill.js";
import { floors, readManifest, root } from "../workspace.js";

mkdirSync(join(root, "sbom"), { recursive: true });
const everything = wholeBill();
for (const floor of floors) {
  const { name, version } = readManifest(floor);
  const bill = billOf(floor, everything);
  const path = join("sbom", `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`);
  writeFileSync(join(root, path), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`Wrote ${path}; packages it brings along: ${bill.components.length}.`);
}
