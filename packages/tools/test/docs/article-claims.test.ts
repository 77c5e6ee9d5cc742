import { expect, it } from "vitest";
import { articleClaims, articleClaimsSection } from "../../src/docs/article-claims.js";
import { indexRecords } from "../../src/published.js";
import { cited, released, world } from "../world.js";

const rival = (contradicts: string, reported: unknown, exact: string) => ({
  contradicts,
  reported,
  source: "article",
  paragraph: 2,
  exact,
});

function claimsWith(changes: Parameters<typeof world>[0]) {
  return articleClaims("article", indexRecords(world(changes).records));
}

it("finds nothing where only others disagree", () => {
  expect(claimsWith({})).toEqual([]);
});

it("tells a value of the article's that others outweigh", () => {
  const order = {
    evidence: [
      cited(["name", "date", "modality", "participants", "platforms"], "ordered eighteen jets"),
      released(["value.USD", "value.MYR"]),
      rival("value.MYR", { amount: 4400, basis: "converted" }, "ordered eighteen jets"),
    ],
  };
  expect(claimsWith({ order })).toEqual([
    {
      dataset: "timeline",
      id: "order",
      label: "Order of jets",
      field: "value.MYR",
      says: "MYR 4,400 (converted)",
      paragraphs: [2],
      verdict: "outweighed",
      others: ["MYR 4,000 (converted) (Ministry, 2023-05-24)"],
    },
  ]);
});

it("tells a value that only the article supports", () => {
  const jet = {
    evidence: [
      cited(["name", "standing"], "ordered eighteen jets"),
      { contradicts: "standing", reported: "supplied", source: "release", topic: "the jets" },
    ],
  };
  expect(claimsWith({ jet })).toMatchObject([
    { id: "jet", verdict: "alone", says: "on order", others: ["supplied (Ministry, 2023-05-24)"] },
  ]);
});

it("tells where the article says two things", () => {
  const jet = {
    evidence: [
      cited(["name", "standing"], "ordered eighteen jets"),
      rival("standing", "supplied", "at last"),
    ],
  };
  expect(claimsWith({ jet })).toMatchObject([
    { id: "jet", verdict: "divided", says: "supplied", others: ["on order (paragraph 2)"] },
  ]);
});

it("writes names where a rival value is the id of a record, and links to the record's file", () => {
  const gladness = {
    evidence: [
      cited(["text", "speaker"], "the maker said", 5),
      { contradicts: "speaker", reported: "roh", source: "release", topic: "who spoke" },
    ],
  };
  const section = articleClaimsSection("article", indexRecords(world({ gladness }).records));
  expect(section).toContain("[gladness](../packages/quotes/src/records/gladness.ts)");
  expect(section).toContain("| Jet Makers (paragraph 5) | Roh (Ministry, 2023-05-24) |");
});
