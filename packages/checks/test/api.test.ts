import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { apiFolder, apiReport } from "../src/api.js";
import { libraries, root } from "../src/workspace.js";

it.each(libraries)("%s has the types and functions that its report says", (folder) => {
  const path = join(root, apiFolder, `${folder}.md`);
  expect(existsSync(path) ? readFileSync(path, "utf8") : "", path).toBe(apiReport(folder));
});

it("tells types and functions, also those not exported, and no records", () => {
  const entities = apiReport("entities");
  expect(entities).toContain("function isEntityId(value: unknown): value is EntityId;");
  expect(entities).toContain("interface Company<");
  expect(entities).not.toMatch(/\bkai\b/);
  expect(apiReport("schema")).toMatch(/## Not exported[\s\S]*interface CitationFields</);
});
