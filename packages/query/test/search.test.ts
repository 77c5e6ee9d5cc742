import { collection, createPact, QueryError } from "@defence-pact/query/engine";
import {
  type SearchOptions,
  search,
  type TextOptions,
  unknownWords,
} from "@defence-pact/query/search";
import { beforeEach, describe, expect, expectTypeOf, it } from "vitest";

interface Place {
  readonly id: string;
  readonly name: { readonly en: string; readonly ko?: string; readonly ms?: string };
  readonly aliases?: readonly { readonly text: string; readonly language: string }[];
}
interface Article {
  readonly id: string;
  readonly title: string;
  readonly language: string;
}
const places: readonly Place[] = [
  {
    id: "malaysia",
    name: { en: "Malaysia", ko: "말레이시아" },
    aliases: [{ text: "Putrajaya", language: "en" }],
  },
  {
    id: "ministry",
    name: { en: "Ministry of Defence", ms: "Kementerian Pertahanan", ko: "국방부" },
  },
  { id: "boramae", name: { en: "KF-21 Boramae", ko: "KF-21 보라매" } },
  { id: "cafe", name: { en: "Café São Tomé" } },
  { id: "taiwan", name: { en: "Taiwan", ko: "대만" } },
];
const articles: readonly Article[] = [
  { id: "korean", title: "말레이시아의 국방부 장관이 서울에서 만났다", language: "ko" },
  { id: "english", title: "Malaysia's minister on the KF-21", language: "en" },
];
const create = () => createPact({ places: collection(places), articles: collection(articles) });
let pact = create();
// New for each test, so that none lives on the index that another made.
beforeEach(() => {
  pact = create();
});

function ids(text: string): string[] {
  return search(pact, text).map(({ record }) => record.id);
}

describe("Korean", () => {
  it.each(["말레이시아", "말레이시아가", "말레이시아에서", "말레이시아의", "말레이시아로부터"])(
    "is found with any particle or none: %s",
    (word) => {
      // The last by what the glossary says the word means.
      expect(ids(word)).toEqual(["malaysia", "korean", "english"]);
    },
  );

  it("is found with each particle that it knows", () => {
    const particles =
      "으로부터 에서부터 이라고 에게서 으로서 으로써 에서는 에서도 께서는 로부터 까지 부터 에서 에게 " +
      "에는 에도 께서 한테 처럼 보다 마다 조차 라고 으로 로서 로써 이나 이며 와의 과의 은 는 이 가 을 를 " +
      "의 에 와 과 도 로 만 나 며";
    for (const particle of particles.split(" ")) {
      expect(ids(`국방부${particle}`), particle).toContain("ministry");
    }
  });

  it("keeps short words whose end looks like a particle", () => {
    expect(ids("대만")).toEqual(["taiwan"]);
    expect(ids("대만은")).toEqual(["taiwan"]);
  });

  it("is found in words written together, and as letters", () => {
    expect(ids("보라매".normalize("NFD"))[0]).toBe("boramae");
    expect(ids("KF-21은")).toContain("boramae");
  });

  it("is found by a single syllable, but for a particle after a word in other letters", () => {
    const islands = createPact({
      places: collection([
        { id: "island", name: { en: "Island", ko: "섬" } },
        { id: "jet", name: { en: "KF- 21", ko: "은 KF-21 섬" } },
        { id: "other", name: { en: "KF-21" } },
      ]),
    });
    const found = (text: string) =>
      search(islands, text)
        .filter(({ rank }) => rank !== "most-words")
        .map(({ record }) => record.id)
        .sort();
    expect(found("섬")).toEqual(["island", "jet"]);
    expect(found("KF-21 섬")).toEqual(["jet"]);
    expect(found("KF-21은")).toEqual(["jet", "other"]);
    expect(found("은")).toEqual(["jet"]);
    expect(found("kf21")).toEqual(["jet", "other"]);
    const english = search(islands, "kf21", { language: "en" });
    expect(english.map(({ record }) => record.id)).toEqual(["other", "jet"]);
  });

  it("does not find a word that is not there", () => {
    expect(ids("인도네시아")).toEqual([]);
  });
});

it.each([
  ["Kementerian", "ministry"],
  ["pertahanan", "ministry"],
  ["cafe sao", "cafe"],
  ["CAFÉ", "cafe"],
  ["boram", "boramae"],
  ["boramea", "boramae"],
  ["defense ministry", "ministry"],
  ["KF\u201121", "boramae"],
  ["ＫＦ\uff0d２１", "boramae"],
  ["Malay\u00adsia", "malaysia"],
  ["KF-21's", "boramae"],
  ["말레이지아", "malaysia"],
  ["boromae", "boramae"],
  ["kf21", "boramae"],
  ["KF 21", "boramae"],
  ["putrajaya", "malaysia"],
  ["malasia", "malaysia"],
])("%s finds %s", (text, id) => {
  expect(ids(text)[0]).toBe(id);
});

it("gives records with all words, then those with most, and says what is missing", () => {
  expect(ids("malaysia minister")[0]).toBe("english");
  const [first] = search(pact, "malaysia nowhere");
  expect(first).toMatchObject({ rank: "most-words", missing: ["nowhere"] });
  expect(first?.record.id).toBe("malaysia");
  expect(unknownWords(pact, "malaysia boramai")).toEqual([]);
  expect(unknownWords(pact, "malaysia taivvan")).toEqual([{ word: "taivvan", nearest: "taiwan" }]);
  expect(ids("…")).toEqual([]);
});

it("says where it matched", () => {
  const [hit] = search(pact, "국방부의 장관", { in: ["articles"] });
  expect(hit?.matches).toEqual([
    {
      field: "title",
      text: articles[0]?.title,
      spans: [
        [7, 10],
        [11, 13],
      ],
      by: ["form"],
    },
  ]);
});

describe("what is searched", () => {
  const texts = () =>
    createPact({
      records: collection([
        { id: "noted", note: "A harbour is near." },
        { id: "summed", summary: { en: "The harbour." } },
        { id: "quoted", text: { en: "We like the harbour and its ships." } },
        { id: "also", aliases: [{ text: "Harbour" }, "Harbour", { text: 1 }, null] },
        { id: "named", name: { en: "Harbour" } },
        { id: "titled", title: "Harbour", language: "en-GB" },
        { id: "passage", topic: "the harbour" },
        { id: "harbour", kind: "harbour", label: "harbour", name: null },
      ]),
    });

  it("is every field that a person is shown", () => {
    const found = search(texts(), "harbour").map(({ record }) => record.id);
    expect([...found].sort()).toEqual([
      "also",
      "harbour",
      "named",
      "noted",
      "passage",
      "quoted",
      "summed",
      "titled",
    ]);
  });

  it("puts names before aliases, those before titles, then text, then the rest", () => {
    const hits = search(texts(), "harbour");
    const scores = hits.filter(({ rank }) => rank === "all-words").map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const place = (id: string) => hits.findIndex(({ record }) => record.id === id);
    expect(["named", "also", "titled", "quoted"].map(place)).toEqual([
      0,
      1,
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(place("titled")).toBeLessThan(place("quoted"));
    for (const id of ["noted", "summed", "passage"]) {
      expect(place("quoted"), id).toBeLessThan(place(id));
    }
  });

  it("says in which field, and in which language where there are several", () => {
    const fields = search(texts(), "harbour").map(({ record, matches }) => [
      record.id,
      ...matches.map(({ field }) => field),
    ]);
    expect(Object.fromEntries(fields)).toEqual({
      named: "name.en",
      titled: "title",
      also: "aliases",
      quoted: "text.en",
      summed: "summary.en",
      noted: "note",
      passage: "topic",
      harbour: expect.anything(),
    });
  });

  it("is what a language tag or a field says it is, where one language is asked for", () => {
    const found = search(texts(), "harbour", { language: "en" }).map(({ record }) => record.id);
    expect([...found].sort()).toEqual(["named", "quoted", "summed", "titled"]);
    expect(search(texts(), "harbour", { language: "ms" })).toEqual([]);
  });
});

it("shows only what matched in the language asked for", () => {
  const hits = search(pact, "KF-21", { language: "ko", in: ["places"], exact: true });
  expect(hits.map(({ matches }) => matches)).toMatchObject([
    [{ field: "name.ko", text: "KF-21 보라매", spans: [[0, 5]] }],
  ]);
});

it("takes the beginning of a word of two letters or more, and forgives one letter of four", () => {
  expect(ids("bo")).toEqual(["boramae"]);
  expect(ids("b")).toEqual([]);
  expect(ids("caf")).toEqual(["cafe"]);
  expect(ids("kaf")).toEqual([]);
  expect(ids("kafe")).toEqual(["cafe"]);
  expect(ids("말레이지아")[0]).toBe("malaysia");
  expect(ids("대마")).toEqual([]);
});

it("keeps runs that matched apart, and joins those that touch", () => {
  const [hit] = search(pact, "kementerian pertahanan", { in: ["places"], exact: true });
  expect(hit?.matches).toEqual([
    {
      field: "name.ms",
      text: "Kementerian Pertahanan",
      spans: [
        [0, 11],
        [12, 22],
      ],
      by: ["word"],
    },
  ]);
  const [boramae] = search(pact, "kf21 kf", {
    in: ["places"],
    language: "en",
    exact: true,
  });
  expect(boramae?.matches[0]?.spans).toEqual([[0, 5]]);
});

it("says where decomposed Hangul matched: on the whole word", () => {
  const letters = createPact({
    places: collection([{ id: "jeju", name: { en: "Jeju", ko: "제주도".normalize("NFD") } }]),
  });
  const [hit] = search(letters, "제주도");
  expect(hit?.matches[0]?.spans).toEqual([[0, "제주도".normalize("NFD").length]]);
});

it("passes over what is no collection, and names a collection that is not there", () => {
  expect(search({ ...pact, count: 3, none: null }, "taiwan")).toHaveLength(1);
  // @ts-expect-error: no such collection.
  expect(() => search(pact, "malaysia", { in: ["plaices"] })).toThrow(
    'There is no collection "plaices".',
  );
});

it("searches some collections, or one language, or up to a limit", () => {
  const hits = search(pact, "malaysia", { in: ["places"] });
  expectTypeOf(hits[0]?.record).toEqualTypeOf<Place | undefined>();
  expect(hits.map(({ dataset }) => dataset)).toEqual(["places"]);
  expect(search(pact, "말레이시아", { language: "en", exact: true })).toEqual([]);
  expect(search(pact, "말레이시아", { language: "ko", limit: 1 })).toHaveLength(1);
  expect(search(pact, "malaysia", { limit: 0 })).toEqual([]);
  // @ts-expect-error: no such collection.
  expect(() => search(pact, "malaysia", { in: ["plaices"] })).toThrow(QueryError);
});

it("tells records apart by the collection they stand in", () => {
  for (const hit of search(pact, "malaysia")) {
    if (hit.dataset === "articles") expectTypeOf(hit.record).toEqualTypeOf<Article>();
    else expectTypeOf(hit.record).toEqualTypeOf<Place>();
  }
});

describe("a collection alone", () => {
  const letters = collection([
    { id: "first", title: "Frigates", body: "The corvettes are built", tags: ["navy"] },
    { id: "second", title: "Corvette", body: "A frigate sails", tags: ["navy", "yard"] },
    { id: "third", title: "Trainers", body: 3 },
  ]);
  const found = (text: string, options: TextOptions<"title" | "body" | "tags"> = {}) =>
    search(letters, text, options).map(({ record }) => record.id);

  it("is searched in the usual fields", () => {
    expect(found("corvettes")).toEqual(["second", "first"]);
    expect(search(letters, "trainers")).toEqual([
      {
        record: letters.get("third"),
        rank: "name",
        score: expect.any(Number),
        missing: [],
        matches: [{ field: "title", text: "Trainers", spans: [[0, 8]], by: ["word"] }],
      },
    ]);
  });

  it("is searched in the fields asked for, by how much each weighs", () => {
    expect(found("corvette", { fields: { title: 9, body: 1 } })).toEqual(["second", "first"]);
    expect(found("corvette", { fields: { title: 1, body: 9 } })).toEqual(["first", "second"]);
    expect(found("navy yard", { fields: { tags: 1 } })).toEqual(["second", "first"]);
    expect(found("corvette", { fields: {} })).toEqual([]);
    // @ts-expect-error: no such field.
    expect(search(letters, "corvette", { fields: { boddy: 1 } })).toEqual([]);
  });

  it("is searched for whole words where that is asked", () => {
    const fields = { body: 1 };
    expect(found("corvette", { fields, exact: true })).toEqual([]);
    expect(found("CORVETTES built", { fields, exact: true })).toEqual(["first"]);
    expect(found("frigat", { fields, exact: true })).toEqual([]);
    expect(
      search(pact, "국방부의", { exact: true })
        .map(({ record }) => record.id)
        .sort(),
    ).toEqual(["korean", "ministry"]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a weight of %d", (weight) => {
    expect(() => found("corvette", { fields: { title: weight } })).toThrow(
      'The weight of the field "title" is',
    );
  });

  it("has records of one type, and no dataset", () => {
    const [hit] = search(collection(places), "malaysia");
    expectTypeOf(hit?.record).toEqualTypeOf<Place | undefined>();
    expect(hit).not.toHaveProperty("dataset");
    // @ts-expect-error: one collection holds no others.
    expect(() => search(letters, "corvette", { in: ["letters"] })).toThrow(QueryError);
  });
});

it("reads no field that a record only inherits", () => {
  const records: readonly { readonly id: string; readonly [field: string]: string }[] = [
    { id: "constructor" },
    { id: "__proto__", constructor: "builder" },
  ];
  const fields = { constructor: 1 };
  const found = search(collection(records), "builder", { fields });
  expect(found.map(({ record }) => record.id)).toEqual(["__proto__"]);
});

describe("limits", () => {
  it.each([-1, Number.NaN, 1.5, Number.NEGATIVE_INFINITY])(
    "refuses a limit or offset of %d",
    (number) => {
      expect(() => search(pact, "malaysia", { limit: number })).toThrow(QueryError);
      expect(() => search(pact, "malaysia", { offset: number })).toThrow(
        "The offset of a search is a whole number from 0 on",
      );
    },
  );

  it("gives pages", () => {
    const all = ids("malaysia");
    const pages = all.map((_, offset) => search(pact, "malaysia", { offset, limit: 1 }));
    expect(pages.flat().map(({ record }) => record.id)).toEqual(all);
    expect(search(pact, "malaysia", { offset: all.length })).toEqual([]);
  });

  it("refuses a question that is too long, and what is no text", () => {
    expect(() => search(pact, "x".repeat(60_000))).toThrow("up to 1000 characters, not 60000");
    // @ts-expect-error: no text.
    expect(() => search(pact, 5)).toThrow(QueryError);
  });

  it("takes records with very long words", () => {
    const long = collection([
      { id: "hangul", name: { en: "Long", ko: `${"가".repeat(130_000)}국방부` } },
      { id: "latin", name: { en: `${"x".repeat(130_000)} Harbour` } },
    ]);
    expect(search(long, "국방부").map(({ record }) => record.id)).toEqual(["hangul"]);
    expect(search(long, "harbour").map(({ record }) => record.id)).toEqual(["latin"]);
  });

  it("leaves a choice of fields as it is, whatever their order and however many there are", () => {
    const rows = collection([{ id: "one", a: "ship", b: "yard", c: "ship" }]);
    for (const fields of [{ a: 1 }, { b: 1 }, { c: 1 }, { a: 1, b: 1 }, { b: 1, a: 1 }, { a: 2 }]) {
      const found = search(rows, "ship", { fields });
      expect(found).toHaveLength("a" in fields || "c" in fields ? 1 : 0);
    }
  });
});

describe("filters", () => {
  const records = createPact({
    entities: collection([
      { id: "malaysia", kind: "state", name: { en: "Malaysia" } },
      { id: "town", kind: "place", name: { en: "Harbour town" }, within: "malaysia" },
      { id: "yard", kind: "company", name: { en: "Harbour yard" }, location: "town" },
      { id: "jeju", kind: "place", name: { en: "Jeju harbour" } },
    ]),
    timeline: collection([
      {
        id: "visit",
        kind: "visit",
        name: { en: "Visit to the harbour" },
        date: "2023-05",
        place: "town",
      },
      { id: "plan", kind: "visit", name: { en: "Harbour plan" }, date: "2025/2027" },
    ]),
  });
  const found = (options: SearchOptions<"entities" | "timeline", "id">) =>
    search(records, "harbour", options)
      .map(({ record }) => record.id)
      .sort();

  it("are kinds, a country and a time", () => {
    expect(found({})).toEqual(["jeju", "plan", "town", "visit", "yard"]);
    expect(found({ kinds: ["place", "company"] })).toEqual(["jeju", "town", "yard"]);
    expect(found({ country: "malaysia" })).toEqual(["town", "visit", "yard"]);
    expect(found({ date: "2026" })).toEqual(["plan"]);
    expect(found({ date: "2023/2025", kinds: ["visit"], country: "malaysia" })).toEqual(["visit"]);
  });

  it("say what is wrong with them", () => {
    expect(() => found({ country: "malaisia" })).toThrow('No record has the id "malaisia"');
    expect(() => found({ date: "soon" })).toThrow('Cannot read the date "soon"');
  });
});
