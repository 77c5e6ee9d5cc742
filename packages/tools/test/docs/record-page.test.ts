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
    "| who took part | [Malya](record:malya) (buyer); [Jet Makers](record:maker) (seller) |",
  );
});

it("shows both sides of a dispute, and who says so", () => {
  const page = pageOf("order");
  expect(page).toContain("#### Disputed");
  expect(page).toMatch(
    /\| worth, MYR \| MYR 4,000 \(converted\) \| MYR 3,800 \| \[Ministry, 2023-05-24\]/,
  );
  expect(page).toContain(
    "paragraph 2, [“ordered eighteen jets”](<https://example.org/article#:~:text=ordered%20eighteen%20jets>) |",
  );
});

it("shows the evidence for each field of a list's element", () => {
  const ends = "| held by, 1, until | June 2023 | medium, 1 origin | [Ministry, 2023-05-24]";
  expect(pageOf("president")).toContain(ends);
});

it("shows a source as a bibliography does, and what cites it", () => {
  const page = pageOf("release", ["order"]);
  expect(page).toContain("| Published | 24 May 2023 |");
  expect(page).toContain(
    "| Archived copy | <https://web.archive.org/web/20240110/https://ministry.example/release> |",
  );
  expect(page).toContain("#### Cited by 1 record\n\n[Order of jets](record:order)");
});
