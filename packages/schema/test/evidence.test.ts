import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cited,
  citedParts,
  claim,
  claims,
  corroboration,
  disputes,
  type Evidence,
  fieldsOf,
  originOf,
  type Reported,
} from "../src/index.js";

const source = "the-paper";
const topic = "the order";

/** An entry that supports `fields`, told apart from others by its source. */
function supporting(supports: string | readonly string[], from = source): Evidence {
  return { supports, source: from, topic };
}

/** An entry that reports something else for `field`. */
function contradicting(field: string, reported: Reported, from = source): Evidence {
  return { contradicts: field, reported, source: from, topic };
}

function sourcesOf(entries: readonly Evidence[]): readonly string[] {
  return entries.map((entry) => entry.source);
}

const anyField = fc.constantFrom(
  "date",
  "value",
  "value.USD",
  "value.MYR",
  "valueless",
  "constructor",
  "__proto__",
  "__proto__.toString",
);

// Through JSON once, so that no -0 is among them: no source reports it, and JSON cannot write it.
const anyReported: fc.Arbitrary<Reported> = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): Reported => JSON.parse(JSON.stringify(value)));

const anyEntry: fc.Arbitrary<Evidence> = fc.oneof(
  fc
    .tuple(fc.uniqueArray(anyField, { minLength: 1 }), fc.constantFrom("a", "b", "c"))
    .map(([fields, from]) => supporting(fields, from)),
  fc
    .tuple(anyField, anyReported, fc.constantFrom("a", "b", "c"))
    .map(([field, reported, from]) => contradicting(field, reported, from)),
);

/** The same value with the keys of every object in the opposite order. */
function turned(value: Reported): Reported {
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

function isList(value: Reported): value is readonly Reported[] {
  return Array.isArray(value);
}

describe("fieldsOf", () => {
  it("gives what an entry supports, one field or several, or the field it contradicts", () => {
    expect(fieldsOf(supporting("date"))).toEqual(["date"]);
    expect(fieldsOf(supporting(["date", "value.USD"]))).toEqual(["date", "value.USD"]);
    expect(fieldsOf(contradicting("date", null))).toEqual(["date"]);
  });
});

describe("claim", () => {
  const record = {
    value: { USD: 2, MYR: 3 },
    evidence: [
      supporting("value", "whole"),
      supporting(["date", "value.USD"], "part"),
      contradicting("value.MYR", 1, "sibling"),
      supporting("valueless", "namesake"),
    ],
  };

  it("of a whole is supported by what is said of its parts", () => {
    expect(sourcesOf(claim(record, "value").support)).toEqual(["whole", "part"]);
  });

  it("of a part is supported by what is said of the whole, but nothing of its siblings", () => {
    expect(sourcesOf(claim(record, "value.USD").support)).toEqual(["whole", "part"]);
    expect(sourcesOf(claim(record, "value.MYR").support)).toEqual(["whole"]);
  });

  it("has the value that stands and what is reported in its place", () => {
    expect(claim(record, "value.MYR")).toMatchObject({
      field: "value.MYR",
      value: 3,
      rivals: [{ reported: 1, evidence: [{ source: "sibling" }] }],
    });
    expect(claim(record, "value").rivals).toEqual([]);
  });

  it("does not take one name for another that begins like it", () => {
    expect(sourcesOf(claim(record, "valueless").support)).toEqual(["namesake"]);
  });

  it("has nothing for a field that no entry speaks of", () => {
    expect(claim(record, "place")).toMatchObject({ value: undefined, support: [], rivals: [] });
    expect(claim(record, "constructor")).toMatchObject({ value: undefined, support: [] });
  });

  it("of a whole has the support of its parts and itself, and of nothing else", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        const parts = ["value", "value.USD", "value.MYR"];
        const expected = evidence.filter(
          (entry) => "supports" in entry && fieldsOf(entry).some((field) => parts.includes(field)),
        );
        expect(claim({ evidence }, "value").support).toEqual(expected);
      }),
    );
  });
});

describe("claims", () => {
  it("are one a field, or one a part where parts have evidence of their own", () => {
    const record = {
      id: "order",
      date: "2023",
      value: { USD: 1, MYR: 2 },
      platforms: ["fa-50"],
      holders: [{ person: "a", evidence: [supporting("person", "d")] }],
      evidence: [
        supporting(["date", "platforms"], "a"),
        supporting("value.USD", "b"),
        supporting("value", "c"),
        contradicting("place", "langkawi", "e"),
      ],
    };
    expect(
      claims(record).map(({ field, value, support }) => [field, value, sourcesOf(support)]),
    ).toEqual([
      ["date", "2023", ["a"]],
      ["value.USD", 1, ["b", "c"]],
      ["value.MYR", 2, ["c"]],
      ["platforms", ["fa-50"], ["a"]],
      ["place", undefined, []],
      ["holders.0.person", "a", ["d"]],
    ]);
  });

  it("are never supported by an entry that contradicts them", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        for (const { field, support } of claims({
          value: { USD: 1, MYR: 2 },
          date: "x",
          evidence,
        })) {
          for (const entry of support) {
            expect(entry).toHaveProperty("supports");
            expect(entry).not.toHaveProperty("contradicts", field);
          }
        }
      }),
    );
  });

  it("cover every entry", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        const fields = { value: { USD: 1, MYR: 2 }, date: "x", valueless: 1 };
        const shown = claims({ ...fields, evidence }).flatMap(({ support, rivals }) => [
          ...support,
          ...rivals.flatMap((rival) => rival.evidence),
        ]);
        const known = evidence.filter(
          (entry) =>
            "contradicts" in entry || fieldsOf(entry).some((field) => Object.hasOwn(fields, field)),
        );
        expect(shown).toEqual(expect.arrayContaining(known));
      }),
    );
  });
});

describe("citedParts", () => {
  it("gives the record and every element of its lists that carries evidence, with its path", () => {
    const cited = { person: "a", evidence: [supporting("person")] };
    const record = { holders: [{ person: "b" }, cited], names: ["c"], evidence: [] };
    expect(citedParts(record)).toEqual([
      { path: "", part: record },
      { path: "holders.1", part: cited },
    ]);
  });

  it("does not take the evidence itself for elements", () => {
    const hostile = { ...supporting("date"), evidence: [supporting("date")] };
    expect(citedParts({ evidence: [hostile] })).toHaveLength(1);
  });
});

describe("disputes", () => {
  it("tells the value that stands, what bears it out, and who reports what else", () => {
    const record = {
      date: "2023-05-23",
      value: { USD: { amount: 920 } },
      evidence: [
        supporting(["place", "date"], "a"),
        supporting("place", "z"),
        contradicting("date", "2023-03", "b"),
        supporting("value", "c"),
        contradicting("value.USD", { amount: 800 }, "d"),
        supporting("value.MYR", "e"),
        contradicting("date", "2023-03", "f"),
        contradicting("date", null, "g"),
      ],
    };
    const [date, value, ...more] = disputes(record);
    expect(more).toEqual([]);

    expect(date?.field).toBe("date");
    expect(date?.value).toBe("2023-05-23");
    expect(sourcesOf(date?.support ?? [])).toEqual(["a"]);
    expect(date?.rivals.map(({ reported }) => reported)).toEqual(["2023-03", null]);
    expect(date?.rivals.map(({ evidence }) => sourcesOf(evidence))).toEqual([["b", "f"], ["g"]]);

    expect(value?.field).toBe("value.USD");
    expect(value?.value).toEqual({ amount: 920 });
    expect(sourcesOf(value?.support ?? [])).toEqual(["c"]);
  });

  it("finds disputes in the elements of lists, with their place", () => {
    const holding = {
      person: "p",
      start: "2020",
      evidence: [supporting(["person", "start"]), contradicting("start", "2021")],
    };
    const record = { holders: [{ evidence: [] }, holding], evidence: [] };
    const [dispute] = disputes(record);
    expect(dispute?.field).toBe("holders.1.start");
    expect(dispute?.value).toBe("2020");
  });

  it("gives no value where the record has none, whatever the field is called", () => {
    for (const field of ["date", "value.MYR", "__proto__", "constructor.name", "toString"]) {
      const [dispute] = disputes({ evidence: [contradicting(field, "x")] });
      expect(dispute?.field).toBe(field);
      expect(dispute?.value).toBeUndefined();
    }
  });

  it("finds none where nobody contradicts", () => {
    expect(disputes({ evidence: [supporting("date")] })).toEqual([]);
  });

  it("groups rivals by what they report, and only by that: the order of keys is nothing", () => {
    fc.assert(
      fc.property(fc.array(anyReported, { maxLength: 6 }), (values) => {
        const evidence = values.flatMap((value) => [
          contradicting("value", value),
          contradicting("value", turned(value)),
        ]);
        const distinct = values.filter(
          (value, place) => values.findIndex((other) => isDeepStrictEqual(other, value)) === place,
        );
        const rivals = disputes({ evidence })[0]?.rivals ?? [];
        expect(rivals.map(({ reported }) => reported)).toEqual(distinct);
        for (const rival of rivals) {
          expect(rival.evidence).toEqual(
            evidence.filter(
              (entry) => "reported" in entry && isDeepStrictEqual(entry.reported, rival.reported),
            ),
          );
        }
      }),
    );
  });

  it("loses no entry that contradicts, and invents none", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        const listed = disputes({ evidence }).flatMap(({ rivals }) =>
          rivals.flatMap((rival) => rival.evidence),
        );
        const contradictions = evidence.filter((entry) => "contradicts" in entry);
        expect(listed).toHaveLength(contradictions.length);
        expect(new Set(listed)).toEqual(new Set(contradictions));
      }),
    );
  });

  it("leaves the record as it was", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        const record = { evidence };
        const before = structuredClone(record);
        disputes(record);
        expect(record).toEqual(before);
      }),
    );
  });
});

describe("originOf", () => {
  it("is the source itself where it copies nothing", () => {
    expect(originOf("a", { a: {} })).toBe("a");
    expect(originOf("a", { a: { copies: {} } })).toBe("a");
  });

  it("is the root where a source names one", () => {
    expect(originOf("a", { a: { copies: { root: "the release" } } })).toBe("the release");
  });

  it("follows a chain of copies to its end, however long", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (length, rooted) => {
        const chain = Array.from({ length }, (_, place) => [
          `s${place}`,
          place < length - 1
            ? { copies: `s${place + 1}` }
            : rooted
              ? { copies: { root: "the release" } }
              : {},
        ]);
        const sources = Object.fromEntries(chain);
        for (let place = 0; place < length; place++) {
          expect(originOf(`s${place}`, sources)).toBe(rooted ? "the release" : `s${length - 1}`);
        }
      }),
    );
  });

  it("says which sources copy each other in a circle", () => {
    const sources = { a: { copies: "b" }, b: { copies: "c" }, c: { copies: "b" } };
    expect(() => originOf("a", sources)).toThrow(RangeError);
    expect(() => originOf("a", sources)).toThrow("a → b → c → b");
    expect(() => originOf("a", { a: { copies: "a" } })).toThrow("a → a");
  });

  it("says which source is not there, and what to pass", () => {
    expect(() => originOf("a", {})).toThrow(RangeError);
    expect(() => originOf("a", {})).toThrow(/"a".*registry/);
    expect(() => originOf("a", { a: { copies: "b" } })).toThrow('"b"');
  });

  it("does not take what every object has for a source", () => {
    for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(() => originOf(id, {})).toThrow(`"${id}"`);
      expect(() => originOf("a", { a: { copies: id } })).toThrow(`"${id}"`);
    }
  });

  it("finds a source with a hostile id where there is one", () => {
    const sources = Object.fromEntries([
      ["__proto__", { copies: "constructor" }],
      ["constructor", {}],
    ]);
    expect(originOf("__proto__", sources)).toBe("constructor");
  });
});

describe("corroboration", () => {
  const registry = {
    a: { copies: { root: "the release" } },
    b: { copies: "a" },
    c: {},
  };

  it("counts copies of one release once", () => {
    const evidence = ["a", "b", "c"].map((from) => supporting("date", from));
    expect(corroboration({ evidence }, registry)).toEqual({ date: ["the release", "c"] });
  });

  it("lets an entry say that it has another origin than its source", () => {
    const evidence = [supporting("date", "c"), { ...supporting("date", "c"), origin: "a call" }];
    expect(corroboration({ evidence }, registry)).toEqual({ date: ["c", "a call"] });
  });

  it("does not count what contradicts", () => {
    const evidence = [supporting("date", "a"), contradicting("date", null, "c")];
    expect(corroboration({ evidence }, registry)).toEqual({ date: ["the release"] });
  });

  it("counts for the elements of lists too, each on its own", () => {
    const record = {
      holders: [{ evidence: [supporting("start", "a")] }, { evidence: [supporting("start", "c")] }],
      evidence: [supporting("holders", "b")],
    };
    expect(corroboration(record, registry)).toEqual({
      holders: ["the release"],
      "holders.0.start": ["the release"],
      "holders.1.start": ["c"],
    });
  });

  it("throws for a source that is not in the registry", () => {
    expect(() => corroboration({ evidence: [supporting("date", "x")] }, registry)).toThrow('"x"');
  });

  it("gives each field cited, at least one origin, no origin twice, and never more than entries", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (evidence) => {
        const record: Cited = { evidence };
        const supports = evidence.filter((entry) => "supports" in entry);
        const origins = new Map(Object.entries(corroboration(record, registry)));
        expect(new Set(origins.keys())).toEqual(new Set(supports.flatMap(fieldsOf)));
        for (const [field, known] of origins) {
          const entries = supports.filter((entry) => fieldsOf(entry).includes(field));
          expect(known.length).toBeGreaterThan(0);
          expect(known.length).toBeLessThanOrEqual(entries.length);
          expect(new Set(known).size).toBe(known.length);
        }
      }),
    );
  });
});

it("counts the articles of one publisher as one origin, and a named release as its own", () => {
  const sources = {
    first: { publisher: "Gazette" },
    second: { publisher: "Gazette" },
    reprint: { publisher: "Gazette", copies: { root: "the release" } },
  };
  const record = {
    evidence: ["first", "second", "reprint"].map((source) => ({
      supports: "date",
      source,
      topic: "the signing",
    })),
  };
  expect(corroboration(record, sources)).toEqual({ date: ["Gazette", "the release"] });
});
