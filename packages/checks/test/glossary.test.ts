import { pact } from "@defence-pact/query";
import { glossary } from "@defence-pact/schema/glossary";
import { expect, it } from "vitest";

it("names records that there are, each once", () => {
  const ids = glossary.flatMap((entry) => entry.ids ?? []);
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter((id) => pact.find(id) === undefined)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
