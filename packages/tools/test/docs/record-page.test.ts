import { expect, it } from "vitest";
import { recordPage } from "../../src/docs/record-page.js";
import { indexRecords } from "../../src/published.js";
import { world } from "../world.js";

const data = indexRecords(world().records);

function pageOf(id: string, citedBy: readonly string[] = []): string {
  const one = data.byId.get(id);
  if (one === undefined) throw new Error(`The world has no ${id}.`);
  return recordPage(one, data, citedBy);
}

it("says how to import a record, what stands and how sure that is", () => {
  const page = pageOf("order");
  expect(page).toContain('import { order } from "@defence-pact/timeline";');
  expect(page).toContain("| date | 23 May 2023 | low, 1 origin |");
  expect(page).toContain(
    "| participants | [Malya](record:malya) (buyer)<br>[Jet Makers](record:maker) (seller) |",
  );
});

it("shows both sides of a dispute, and who says so", () => {
  const page = pageOf("order");
  expect(page).toContain("#### Disputed");
  expect(page).toMatch(
    /\| value.MYR \| MYR 4,000 \(converted\) \| amount: 3800 \| \[Ministry, 2023-05-24\]/,
  );
  expect(page).toContain("paragraph 2, “ordered eighteen jets” (name, date,");
});

it("shows what a list's element is cited for", () => {
  expect(pageOf("president")).toContain("(name, body, holders.person, holders.start, holders.end)");
});

it("shows a source as a bibliography does, and what cites it", () => {
  const page = pageOf("release", ["order"]);
  expect(page).toContain("| Published | 24 May 2023 |");
  expect(page).toContain("#### Cited by 1 record\n\n[Order of jets](record:order)");
});
