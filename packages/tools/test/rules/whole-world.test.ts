import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { paragraphs, world } from "../world.js";

const text = { source: "article", paragraphs, mismatches: [] };

it("finds nothing wrong with records that are right", () => {
  const context = world({}, { text });
  expect(context.records).toHaveLength(11);
  const faults = rules.flatMap((rule) => rule.check(context));
  expect(faults).toEqual([]);
});

it("has every rule of the folder, named like its file", () => {
  const folder = fileURLToPath(new URL("../../src/rules", import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts");
  expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});
