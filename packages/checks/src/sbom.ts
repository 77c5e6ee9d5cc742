/**
 * `npm run sbom`: writes the bill of materials of each published package, what it brings along
 * included, to sbom/<package>.cdx.json (CycloneDX).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { npm } from "./consumer.js";
import { floors, readManifest, root } from "./workspace.js";

const bill = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })),
});

mkdirSync(join(root, "sbom"), { recursive: true });
for (const floor of floors) {
  const { name, version } = readManifest(floor);
  const args = ["sbom", "--sbom-format=cyclonedx", "--omit=dev", `--workspace=${name}`];
  const written = bill.parse(JSON.parse(npm(root, args)));
  const path = join("sbom", `${name.replace("@", "").replace("/", "-")}-${version}.cdx.json`);
  writeFileSync(join(root, path), `${JSON.stringify(written, null, 2)}\n`);
  console.log(`Wrote ${path}: ${written.components.length} components.`);
}
