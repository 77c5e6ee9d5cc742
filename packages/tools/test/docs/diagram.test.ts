import { expect, it } from "vitest";
import { dataModelDiagram, ties } from "../../src/docs/diagram.js";
import { indexRecords } from "../../src/published.js";
import { world } from "../world.js";

const data = indexRecords(world().records);

it("names the fields by which datasets refer to one another", () => {
  const found = ties(data);
  expect(found).toContainEqual({
    from: "timeline",
    to: "platforms",
    fields: ["platforms.platform"],
  });
  expect(found).toContainEqual({ from: "quotes", to: "entities", fields: ["speaker"] });
  expect(found.some(({ from }) => from === "sources")).toBe(false);
});

it("draws every dataset and tie, always the same", async () => {
  const svg = await dataModelDiagram(data);
  expect(svg).toMatch(/^<svg[^>]*><title>.+<\/title>/s);
  for (const word of ["sources", "quotes", "platforms.platform"]) expect(svg).toContain(word);
  expect(await dataModelDiagram(data)).toBe(svg);
});
