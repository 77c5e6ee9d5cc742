import { expect, it } from "vitest";
import { wordsBear } from "../../src/rules/words-bear.js";
import { cited, pathOf, world } from "../world.js";

const order = {
  date: "2023-05-23",
  participants: [
    { entity: "malya", role: "buyer" },
    { entity: "kuria", role: "seller" },
  ],
  platforms: [{ platform: "jet", quantity: { value: 18, unit: "aircraft" } }],
  value: { USD: { amount: 900_000_000, basis: "stated" } },
};

/** The faults of the order with these entries, as the field and what is missing. */
function faultsOf(entries: readonly object[], changes: object = {}) {
  const context = world({ order: { ...order, evidence: entries, ...changes } });
  expect(context.byId.has("order")).toBe(true);
  return wordsBear
    .check(context)
    .filter(({ file }) => file === pathOf("timeline", "order"))
    .map(({ field, problem }) => `${field}: ${problem.split(":")[0]}`);
}

/** An entry from the article with one run of words or several. */
function citing(supports: readonly string[], ...exact: readonly string[]) {
  return { ...cited(supports, ""), exact: exact.length === 1 ? exact[0] : exact };
}

it("accepts words that print the whole, in one entry or in several", () => {
  const whole = citing(
    ["date", "participants", "platforms", "value.USD"],
    "On 23 May 2023, the buyer",
    "from Malya ordered eighteen jets",
    "makers in Kuria",
    "US$900 million",
  );
  expect(faultsOf([whole])).toEqual([]);
  expect(
    faultsOf([
      citing(["date", "participants"], "in 2023", "buyer from Malya"),
      citing(["date", "participants"], "23 May", "makers in Kuria"),
    ]),
  ).toEqual([]);
});

it("reports an entry whose words print nothing of a field, and what no entry prints", () => {
  expect(faultsOf([citing(["date", "platforms"], "eighteen jets")])).toEqual([
    "evidence.0.date: Its words do not print the year 2023, or the month 5, or the day 23",
    "date: No entry for it prints the year 2023.",
    "date: No entry for it prints the month 5.",
    "date: No entry for it prints the day 23.",
  ]);
  expect(faultsOf([citing(["participants"], "buyer from Malya")])).toEqual([
    'participants: No entry for it prints a name of "kuria".',
  ]);
  expect(faultsOf([citing(["platforms"], "nineteen jets")])).toEqual([
    "platforms: No entry for it prints the number 18.",
  ]);
  expect(faultsOf([citing(["value.USD"], "RM900 million")])).toHaveLength(2);
});

it("counts a day of the week for a part of a date, not for the day", () => {
  expect(faultsOf([citing(["date"], "last Tuesday"), citing(["date"], "in May 2023")])).toEqual([
    "date: No entry for it prints the day 23.",
  ]);
  expect(faultsOf([citing(["date"], "last Monday"), citing(["date"], "23 May 2023")])).toHaveLength(
    1,
  );
});

it("accepts what is inferred, with a reason", () => {
  const inferred = (words: string, reason: string) => [
    { ...citing(["date"], words), inferred: { date: reason } },
  ];
  expect(faultsOf(inferred("this Tuesday", "23 May 2023, by the calendar"))).toEqual([]);
  expect(faultsOf(inferred("in May", "by the calendar"))).toHaveLength(2);
  const dated = (words: string, issued: string) => {
    const context = world({
      order: { ...order, evidence: inferred(words, "from the day of issue") },
      article: { issued },
    });
    return wordsBear.check(context).filter(({ file }) => file === pathOf("timeline", "order"));
  };
  expect(dated("today", "2023-05-23")).toEqual([]);
  expect(dated("yesterday", "2023-05-24")).toEqual([]);
  expect(dated("on Tuesday", "2023-05-26")).toEqual([]);
  expect(dated("on 23 May", "2023-05-24")).toEqual([]);
  expect(dated("on 22 May", "2023-05-23")).toMatchObject([{ field: "date" }]);
  expect(dated("today", "2023-05-24")).toMatchObject([{ field: "date" }]);
});

it("leaves what takes judgement, a single thing and a passage without words to readers", () => {
  expect(faultsOf([citing(["name", "modality"], "at last")])).toEqual([]);
  const platforms = [{ platform: "jet", quantity: { value: 1, unit: "aircraft" } }];
  expect(faultsOf([citing(["platforms"], "a jet")], { platforms })).toEqual([]);
  expect(faultsOf([{ supports: ["date"], source: "release", topic: "the day" }])).toEqual([]);
});

it("looks for what a rival reports, and for whose word it is", () => {
  const rival = {
    contradicts: "value.USD",
    reported: { amount: 800_000_000, basis: "stated" },
    source: "article",
    paragraph: 2,
    by: "malya",
  };
  expect(faultsOf([{ ...rival, exact: ["$800 million", "Malya said"] }])).toEqual([]);
  expect(faultsOf([{ ...rival, exact: "$900 million" }])).toEqual([
    "evidence.0.value.USD: Its words do not print all of the sum USD 800,000,000",
    'evidence.0.by: Its words do not print a name of "malya"',
  ]);
});

it("counts what is cited at the elements of a list", () => {
  const platforms = [{ platform: "jet", evidence: [citing(["platform"], "eighteen jets")] }];
  expect(faultsOf([], { platforms })).toEqual([]);
  const participants = [
    { entity: "malya", role: "buyer" },
    { entity: "kuria", role: "seller", evidence: [citing(["entity"], "makers in Kuria")] },
  ];
  expect(faultsOf([citing(["participants"], "from Malya")], { participants })).toEqual([]);
});

it("takes a page's publisher for its speaker", () => {
  const quote = { speaker: "maker", evidence: [cited(["speaker"], "We are glad", 5)] };
  const faults = (changes: object) =>
    wordsBear
      .check(world({ gladness: quote, ...changes }))
      .filter(({ file }) => file === pathOf("quotes", "gladness"));
  expect(faults({})).toHaveLength(2);
  expect(faults({ article: { publisher: "Jet Makers" } })).toEqual([]);
});
