import {
  checkCitations,
  describeMismatch,
  fingerprint,
  type HeldCitation,
  heldCitations,
  heldTexts,
  type Mismatch,
  splitParagraphs,
  verifyCitations,
} from "@defence-pact/sources/verify";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

const paragraphs = [
  "Two states sign a pact",
  "Ministers meet in the port city",
  "They signed it on Monday, in two\nlanguages, beside the summit.",
  "The K-1 lorry, pictured",
  "What comes next",
  "“We will build it together,” the minister said.",
];
const text = paragraphs.join("\n\n");
const roles = ["headline", "standfirst", "body", "caption", "heading", "body"] as const;
const heldText = {
  source: "article",
  paragraphs: await Promise.all(
    roles.map(async (role, index) => ({
      role,
      sha256: await fingerprint(paragraphs[index] ?? ""),
    })),
  ),
};

/** A citation of the text above that is right but for what is given. */
function citation(changes: Partial<HeldCitation> = {}): HeldCitation {
  return {
    record: "signing",
    path: "evidence.0",
    source: "article",
    paragraph: 3,
    exact: "signed it on Monday",
    fields: ["date"],
    ...changes,
  };
}

async function problems(
  words: string,
  citations: readonly HeldCitation[] = [],
): Promise<readonly Mismatch["problem"][]> {
  const { mismatches } = await verifyCitations(words, citations, heldText);
  return mismatches.map(({ problem }) => problem);
}

describe("splitParagraphs", () => {
  it("parts at lines that are empty or hold only white space, no-break space included", () => {
    expect(splitParagraphs("\ufeff\n a\nb\n \u00a0\t\n\nc \n")).toEqual(["a\nb", "c"]);
  });

  it("reads every sort of line end alike", () => {
    expect(splitParagraphs("a\r\n\r\nb\r\rc")).toEqual(["a", "b", "c"]);
  });

  it("finds none in a blank text", () => {
    expect(splitParagraphs(" \n\u00a0\n")).toEqual([]);
  });

  it("gives back the paragraphs that were joined", () => {
    const paragraph = fc.stringMatching(/^\S( ?\n?\S){0,9}$/);
    const gap = fc.stringMatching(/^\n([ \t\u00a0]*\n){1,3}$/);
    fc.assert(
      fc.property(fc.array(paragraph), gap, (parts, between) => {
        expect(splitParagraphs(parts.join(between))).toEqual(parts);
      }),
    );
  });
});

describe("fingerprint", () => {
  it("is the SHA-256 of the text in UTF-8", async () => {
    // From `printf '말레이시아' | sha256sum`.
    expect(await fingerprint("말레이시아")).toBe(
      "426545d50ac7991639bc920f9dea8a9965e62465903a86a1fe8ebb4b632108d3",
    );
  });

  it("is the same however the text is spaced", async () => {
    expect(await fingerprint(" a\u00a0\n b")).toBe(await fingerprint("a b"));
  });
});

describe("heldCitations", () => {
  it("gathers what cites the source, from the record and its elements", () => {
    const record = {
      id: "minister",
      holders: [
        {
          person: "kim",
          evidence: [{ supports: "person", source: "article", paragraph: 6, exact: "said" }],
        },
      ],
      evidence: [
        { supports: ["name"], source: "other", topic: "the office" },
        {
          contradicts: "name",
          reported: null,
          source: "article",
          paragraph: 6,
          exact: "the minister",
        },
      ],
    };
    expect(heldCitations(record, "article")).toEqual([
      citation({
        record: "minister",
        path: "evidence.1",
        paragraph: 6,
        exact: "the minister",
        fields: ["name"],
      }),
      citation({
        record: "minister",
        path: "holders.0.evidence.0",
        paragraph: 6,
        exact: "said",
        fields: ["holders.0.person"],
      }),
    ]);
  });

  it("asks for a quotation's text where its text is cited, and only there", () => {
    const cited = { source: "article", paragraph: 6, exact: "said" };
    const record = {
      id: "together",
      kind: "quotation",
      text: { en: "We will build it together" },
      evidence: [
        { supports: ["text", "speaker"], ...cited },
        { supports: "speaker", ...cited },
      ],
    };
    expect(heldCitations(record, "article").map(({ quotation }) => quotation)).toEqual([
      ["We will build it together"],
      undefined,
    ]);
    const statement = { ...record, kind: "statement" };
    expect(heldCitations(statement, "article")[0]).not.toHaveProperty("quotation");
  });
});

describe("checkCitations", () => {
  it("lets headline, standfirst and body bear out any field", () => {
    const free = [1, 2, 3, 6].map((paragraph) => citation({ paragraph }));
    expect(checkCitations(free, heldText)).toEqual([]);
  });

  it("lets a heading bear out nothing", () => {
    expect(checkCitations([citation({ paragraph: 5, fields: ["name"] })], heldText)).toEqual([
      expect.objectContaining({ problem: "role-not-citable", role: "heading", fields: ["name"] }),
    ]);
  });

  it("lets a caption bear out names and what is only illustrated", () => {
    const fields = ["name.en", "aliases", "standing"];
    const illustrated = citation({ paragraph: 4, fields, illustrated: true });
    expect(checkCitations([illustrated], heldText)).toEqual([]);
    const inService = citation({ paragraph: 4, fields: [...fields, "makers", "names"] });
    expect(checkCitations([inService], heldText)).toEqual([
      expect.objectContaining({ fields: ["standing", "makers", "names"] }),
    ]);
  });

  it("tells a paragraph that is not there and words that are too many or none", () => {
    const wrong = [
      citation({ paragraph: 7 }),
      citation({ exact: "one two three four five six seven" }),
      citation({ exact: " " }),
    ];
    expect(checkCitations(wrong, heldText).map(({ problem }) => problem)).toEqual([
      "no-such-paragraph",
      "exact-length",
      "exact-length",
    ]);
  });

  it("leaves citations of other sources aside", () => {
    expect(checkCitations([citation({ source: "other", paragraph: 99 })], heldText)).toEqual([]);
  });
});

describe("verifyCitations", () => {
  it("finds nothing wrong with the text and citations that are right", async () => {
    const report = await verifyCitations(
      `\n${text}\n`,
      [citation(), citation({ exact: "in two languages" })],
      heldText,
    );
    expect(report).toEqual({ ok: true, citations: 2, paragraphs: 6, mismatches: [] });
  });

  it("does not mind how lines are broken", async () => {
    expect(
      await problems(text.replaceAll("\n\n", "\r\n\u00a0\r\n").replace("two\n", "two ")),
    ).toEqual([]);
  });

  it("tells a changed paragraph by its number and no more than six of its words", async () => {
    const { ok, mismatches } = await verifyCitations(
      text.replace("Monday", "Tuesday"),
      [],
      heldText,
    );
    expect(ok).toBe(false);
    expect(mismatches).toEqual([
      {
        problem: "paragraph-altered",
        paragraph: 3,
        role: "body",
        begins: "They signed it on Tuesday, in",
      },
    ]);
  });

  it("tells one changed character anywhere", async () => {
    const visible = [...text].flatMap((character, index) => (/\s/.test(character) ? [] : [index]));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...visible), async (index) => {
        const changed = `${text.slice(0, index)}#${text.slice(index + 1)}`;
        expect(await problems(changed)).toEqual(["paragraph-altered"]);
      }),
    );
  });

  it("tells a truncated text", async () => {
    expect(await problems(paragraphs.slice(0, 4).join("\n\n"))).toEqual([
      "paragraph-missing",
      "paragraph-missing",
    ]);
  });

  it("tells an added paragraph and what it moves", async () => {
    const added = [...paragraphs.slice(0, 2), "Advertisement", ...paragraphs.slice(2)];
    const { mismatches } = await verifyCitations(added.join("\n\n"), [citation()], heldText);
    expect(mismatches).toEqual([
      { problem: "paragraphs-moved", first: 3, last: 6, foundAt: 4 },
      { problem: "paragraphs-added", expected: 6, found: 7 },
    ]);
  });

  it("tells another text and an empty one", async () => {
    expect(await problems("Something else.", [citation()])).toEqual(["another-text"]);
    expect(await problems("")).toEqual(["another-text"]);
  });

  it("tells what is not text at all", async () => {
    expect(await problems("\u0000\u0001PNG", [citation()])).toEqual(["not-text"]);
    expect(await problems(`${text}\ufffd`)).toEqual(["not-text"]);
  });

  it("tells words that do not stand in the paragraph, letter case included", async () => {
    expect(await problems(text, [citation({ exact: "Signed it on Monday" })])).toEqual([
      "exact-not-found",
    ]);
    const elsewhere = await verifyCitations(text, [citation({ exact: "sign a pact" })], heldText);
    expect(elsewhere.mismatches).toMatchObject([{ problem: "exact-not-found", foundIn: [1] }]);
  });

  it("tells a quotation that is not as printed", async () => {
    const right = citation({
      paragraph: 6,
      exact: "said",
      quotation: ["We will build it together,"],
    });
    expect(await problems(text, [right])).toEqual([]);
    const wrong = { ...right, quotation: ["We will build them together,"] };
    expect(await problems(text, [wrong])).toEqual(["quotation-not-found"]);
  });
});

describe("describeMismatch", () => {
  it("says in a sentence what each problem is and where", async () => {
    const wrong = [
      citation({ paragraph: 9 }),
      citation({ paragraph: 5 }),
      citation({ paragraph: 4 }),
      citation({ exact: "a b c d e f g" }),
      citation({ paragraph: 6, exact: "said", quotation: ["on Monday"] }),
    ];
    const shuffled = [paragraphs[1], paragraphs[0], "New", ...paragraphs.slice(3), "More"];
    const reports = await Promise.all([
      verifyCitations(shuffled.join("\n\n"), wrong, heldText),
      verifyCitations(paragraphs.slice(1, 3).join("\n\n"), [], heldText),
      verifyCitations("Other.", [], heldText),
      verifyCitations("\0", [], heldText),
    ]);
    const said = reports.flatMap(({ mismatches }) => mismatches.map(describeMismatch));
    expect(said).toEqual([
      "Paragraph 1 is now at 2.",
      "Paragraph 2 is now at 1.",
      "Paragraph 3 (body) is altered; here it begins “New”.",
      "The text has 7 paragraphs instead of 6.",
      "signing evidence.0 cites paragraph 9; the text has 1 to 6.",
      "signing evidence.0 cites paragraph 5 (heading) for date: headings and debris are never cited.",
      'signing evidence.0 cites paragraph 4 (caption) for date: a caption supports only names, aliases and a standing that is "illustrated".',
      'signing evidence.0 has 7 words in "exact"; it needs one to 6.',
      "signing evidence.0: “signed it on Monday” is not in paragraph 5.",
      "signing evidence.0: “signed it on Monday” is not in paragraph 4.",
      "signing evidence.0: “a b c d e f g” is not in paragraph 3.",
      "signing evidence.0: the quotation is not in paragraph 6 as printed.",
      "Paragraph 1 (headline) is missing.",
      "Paragraphs 2 to 3 are now at 1 to 2.",
      "Paragraph 4 (caption) is missing.",
      "Paragraph 5 (heading) is missing.",
      "Paragraph 6 (body) is missing.",
      "This is another text: none of its paragraphs is one of the 6 we hold fingerprints of.",
      "This is not text: it holds characters that no text has. Save the article as plain text in UTF-8.",
    ]);
  });
});

describe("heldTexts", () => {
  it("holds the article's 103 paragraphs with their roles", () => {
    const article = heldTexts.find(({ source }) => source === "dsa-pact-2025");
    const numbers = (role: string): readonly number[] =>
      (article?.paragraphs ?? []).flatMap((one, index) => (one.role === role ? [index + 1] : []));
    expect(article?.paragraphs).toHaveLength(103);
    expect(numbers("headline")).toEqual([1]);
    expect(numbers("standfirst")).toEqual([2]);
    expect(numbers("caption")).toEqual([5, 37]);
    expect(numbers("heading")).toEqual([26, 38, 58, 75, 86, 96]);
    expect(numbers("debris")).toEqual([95, 103]);
    expect(numbers("body")).toHaveLength(91);
  });

  it("holds each fingerprint once", () => {
    for (const held of heldTexts) {
      const hashes = held.paragraphs.map(({ sha256 }) => sha256);
      expect(new Set(hashes).size).toBe(hashes.length);
      expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    }
  });
});
