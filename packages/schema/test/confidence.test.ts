import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidence, confidences, type Evidence, publisherTypes } from "../src/index.js";

const sources = {
  ministry: { publisherType: "official", publisher: "Ministry" },
  wire: { publisherType: "news-agency", publisher: "Agency" },
  reprint: { publisherType: "news", publisher: "Gazette", copies: { root: "the release" } },
  outlet: { publisherType: "trade-press", publisher: "Outlet" },
  sameOutlet: { publisherType: "trade-press", publisher: "Outlet" },
} as const;

function says(source: keyof typeof sources): Evidence {
  return { supports: "date", source, topic: "the signing" };
}

function denies(source: keyof typeof sources): Evidence {
  return { contradicts: "date", reported: "2024", source, topic: "the signing" };
}

function of(...evidence: Evidence[]): string | undefined {
  return confidence({ evidence }, sources)["date"];
}

describe("confidence", () => {
  it("is high with two independent origins, whoever they are", () => {
    expect(of(says("outlet"), says("reprint"))).toBe("high");
    expect(of(says("outlet"), says("sameOutlet"))).toBe("low");
  });

  it("is medium with one that is first-hand or names its root, low with one outlet", () => {
    expect(of(says("ministry"))).toBe("medium");
    expect(of(says("wire"))).toBe("medium");
    expect(of(says("reprint"))).toBe("medium");
    expect(of({ ...says("outlet"), origin: "the release" })).toBe("medium");
    expect(of(says("outlet"))).toBe("low");
    expect(of({ ...says("outlet"), origin: "Outlet" })).toBe("low");
  });

  it("takes official bodies, companies, news agencies and research alone for first-hand", () => {
    const alone = publisherTypes.filter((publisherType) => {
      const record = { evidence: [{ supports: "date", source: "one", topic: "it" }] };
      return confidence(record, { one: { publisherType } })["date"] === "medium";
    });
    expect([...alone].sort()).toEqual(["company", "news-agency", "official", "research"]);
  });

  it("speaks of the elements of lists by their place", () => {
    const record = {
      holders: [{ evidence: [says("wire"), denies("outlet")] }, { evidence: [says("wire")] }],
      evidence: [says("ministry"), says("wire")],
    };
    expect(confidence(record, sources)).toEqual({
      date: "high",
      "holders.0.date": "low",
      "holders.1.date": "medium",
    });
  });

  it("is one step lower where a source contradicts the field", () => {
    expect(of(says("outlet"), says("wire"), denies("ministry"))).toBe("medium");
    expect(of(says("wire"), denies("outlet"))).toBe("low");
    expect(of(says("outlet"), denies("wire"))).toBe("low");
  });

  it("says nothing of a field that only contradictions speak of", () => {
    expect(of(denies("wire"))).toBeUndefined();
  });

  it("never falls when a passage that supports is added, nor rises when one contradicts", () => {
    const entry = fc
      .tuple(fc.constantFrom("ministry", "wire", "reprint", "outlet", "sameOutlet"), fc.boolean())
      .map(([source, supports]) => (supports ? says(source) : denies(source)));
    const rank = (level: string | undefined): number =>
      level === undefined ? confidences.length : confidences.findIndex((one) => one === level);
    fc.assert(
      fc.property(
        fc.array(entry),
        fc.constantFrom("ministry", "outlet", "reprint"),
        (some, source) => {
          expect(rank(of(...some, says(source)))).toBeLessThanOrEqual(rank(of(...some)));
          if (of(...some) !== undefined) {
            expect(rank(of(...some, denies(source)))).toBeGreaterThanOrEqual(rank(of(...some)));
          }
        },
      ),
    );
  });
});
