import {
  type Anchor,
  anchorsOf,
  describeAnchor,
  describePage,
  verifyPage,
} from "@defence-pact/sources/verify";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const source = { title: "Order signed for jets" };

function anchors(...words: readonly string[]): readonly Anchor[] {
  return words.map((exact, place) => ({
    record: "order",
    path: `evidence.${place}`,
    source: "daily",
    exact,
    fields: ["date"],
  }));
}

/** How words stand on a page of these blocks, whose title stands there too. */
function statesOf(blocks: readonly string[], ...words: readonly string[]): readonly string[] {
  const judged = verifyPage(["Kept.", ...blocks], anchors("Kept", ...words), source).anchors;
  return judged.slice(1).map(({ state }) => state);
}

it("gathers the words that a record and its elements cite from a source", () => {
  const record = {
    id: "minister",
    holders: [{ evidence: [{ supports: "person", source: "daily", exact: "Mr Kim" }] }],
    evidence: [
      { supports: ["name"], source: "daily", exact: ["the minister", "in Seoul"] },
      { supports: ["name"], source: "daily", topic: "the office" },
      { supports: ["name"], source: "other", exact: "a minister" },
    ],
  };
  expect(
    anchorsOf(record, "daily").map(({ path, exact, fields }) => [path, exact, ...fields]),
  ).toEqual([
    ["evidence.0", "the minister", "name"],
    ["evidence.0", "in Seoul", "name"],
    ["holders.0.evidence.0", "Mr Kim", "holders.0.person"],
  ]);
});

describe("words stand", () => {
  it.each([
    { words: "USD 920 million", block: "worth USD\u00a0920\n  million." },
    { words: "co-operation", block: "of co\u00ad-op\u200beration\u200f." },
    { words: "Désiré", block: "by De\u0301sire\u0301." },
    { words: "말레이시아는", block: "이날 말레이시아는 밝혔다".normalize("NFD") },
    { words: "말레이시아 국방부", block: "(말레이시아 국방부)" },
    { words: "马来西亚陆军", block: "韩国公司向马来西亚陆军提供" },
    { words: "5月6日至9日", block: "于5月6日至9日举行" },
    { words: "Dato'", block: "by Dato' Seri" },
    { words: "(APC)", block: "carriers(APC)were" },
    { words: "18", block: "in 2018, 1800 and 1,180 for 18." },
    { words: "😀 jets", block: "😀 jets" },
  ])("as printed: $words", ({ words, block }) => {
    expect(statesOf([block], words)).toEqual(["as-printed"]);
  });

  it.each([
    { words: "“Fighting Eagle”", block: 'the "fighting eagle"' },
    { words: "LIMA ’23", block: "at Lima '23" },
    { words: "FA-50", block: "the FA–50" },
    { words: "2,000", block: "over ２，０００ jets" },
  ])("alike: $words", ({ words, block }) => {
    expect(statesOf([block], words)).toEqual(["alike"]);
  });

  it.each([
    { words: "USD 920 million", blocks: ["worth USD", "920 million"] },
    { words: "USD 920 million", blocks: ["worth USD 9", "", "20 million"] },
    { words: "“jets” for Malaysia", blocks: ['"Jets" for', "Malaysia"] },
  ])("across blocks: $words", ({ words, blocks }) => {
    expect(statesOf(blocks, words)).toEqual(["across-blocks"]);
  });

  it.each([
    { words: "USD 920 million", block: "worth USD 930 million" },
    { words: "920", block: "worth 9,920 or 920.5 or RM920bil" },
    { words: "말레이시아", block: "말레이시아는 밝혔다" },
    { words: "陆军", block: "陆" },
  ])("gone: $words", ({ words, block }) => {
    expect(statesOf([block], words)).toEqual(["gone"]);
  });

  it("as printed wherever they stand, whatever stands around them", () => {
    const word = fc.stringMatching(/^[a-z가-힣0-9]{1,8}$/);
    const list = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, list, list, (before, cited, after) => {
        const block = [...before, ...cited, ...after].join(" ");
        expect(statesOf([block], cited.join(" "))).toEqual(["as-printed"]);
        expect(statesOf([block], `${cited.join(" ")}²`)).toEqual(["gone"]);
      }),
    );
  });
});

describe("a page", () => {
  const cited = anchors("23 May 2023", "USD 920 million", "18 jets");
  const page = [source.title, "On 23 May 2023 it ordered 18 jets", "for USD 920 million."];
  const described = { ...source, titleIsDescription: true } as const;

  function stateOf(blocks: readonly string[] | undefined): string {
    const { state, ok } = verifyPage(blocks, cited, source);
    expect(ok).toBe(state === "unchanged" || state === "alike");
    return state;
  }

  it("is unchanged, alike or changed by its words", () => {
    expect(stateOf(page)).toBe("unchanged");
    expect(stateOf(page.toReversed())).toBe("unchanged");
    expect(stateOf(page.map((block) => block.toUpperCase()))).toBe("alike");
    expect(stateOf(page.map((block) => block.replace("920", "930")))).toBe("changed");
    expect(stateOf(page.flatMap((block) => block.split("USD")))).toBe("changed");
  });

  it("is cut short where only its title stands, though the title has words that are cited", () => {
    const titled = { title: "Malaysia orders 18 jets" };
    expect(stateOf([source.title, "Subscribe to read on."])).toBe("cut-short");
    expect(verifyPage([titled.title, "Read on."], cited, titled).state).toBe("cut-short");
    expect(verifyPage([titled.title, "The 18 jets …"], cited, titled).state).toBe("changed");
  });

  it("is another text where neither title nor half of the words stand", () => {
    const other = ["Another order", "It ordered 18 jets on a Monday."];
    expect(stateOf(other)).toBe("another-text");
    expect(verifyPage(other, cited, source).anchors).toEqual([]);
    expect(verifyPage(other, cited.slice(1), source).state).toBe("changed");
    // A description may stand anywhere.
    expect(verifyPage([source.title], cited, described).state).toBe("another-text");
  });

  it("is empty without letters, and gone where there is none", () => {
    expect(stateOf([])).toBe("empty");
    expect(stateOf([" ", "\u200b—"])).toBe("empty");
    expect(stateOf(undefined)).toBe("gone");
  });

  it("cannot be judged without words", () => {
    expect(() => verifyPage(page, [], source)).toThrow(RangeError);
  });

  it("is read to its end, however long it is and whatever it holds", () => {
    const length = 100_000_000;
    const filler = "The minister said in 2018 that 18,000 jets were not wanted. ";
    const long = [source.title, filler.repeat(length / filler.length), ...page];
    expect(stateOf(long)).toBe("unchanged");
    // Each of these is slow for some way of looking: a word without end, words at every place that
    // are not whole, marks that must be put in order.
    const bad = ["1".repeat(1e6), "18,".repeat(1e6), `e${"\u0301\u0323".repeat(1e6)}`];
    expect(stateOf([...bad, ...page])).toBe("unchanged");
    expect(verifyPage(bad, anchors("18"), source).state).toBe("another-text");
  });
});

it("says in a sentence how an anchor stands and what a page is", () => {
  const page = verifyPage(
    ["On 23 may 2023 it ordered", "18 jets", "18", "tanks for KAI"],
    anchors("23 May 2023", "18 jets", "18 tanks", "USD 920 million", "KAI"),
    source,
  );
  expect(page.anchors.map(describeAnchor)).toEqual([
    "order evidence.0 (date): “23 May 2023” stands with other letters, quotation marks, dashes or case.",
    "order evidence.1 (date): “18 jets” stands as printed.",
    "order evidence.2 (date): “18 tanks” stands, but not within one paragraph, line or cell.",
    "order evidence.3 (date): “USD 920 million” is gone.",
    "order evidence.4 (date): “KAI” stands as printed.",
  ]);
  const states = ["cut-short", "another-text", "empty", "gone"] as const;
  expect([
    describePage(page),
    describePage(verifyPage(["kai"], anchors("KAI"), source)),
    describePage(verifyPage(["KAI"], anchors("KAI"), source)),
    ...states.map((state) => describePage({ state, ok: false, anchors: [] })),
  ]).toEqual([
    "The page has changed: 3 of 5 anchors do not stand as printed.",
    "The page says the same: all 1 anchors stand, 1 of them in another form.",
    "The page is unchanged: all 1 anchors stand as printed.",
    "The page is cut short, or written anew: its title stands, and none of the words cited.",
    "This is another text: neither the title nor half of the words cited stand there.",
    "The page holds no text: where a script writes it, save it from a browser.",
    "There is no page any more.",
  ]);
});
