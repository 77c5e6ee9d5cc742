import { collection, createPact, QueryError } from "@defence-pact/query/engine";
import { search, type TextOptions } from "@defence-pact/query/search";
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
    (word) => expect(ids(word).sort()).toEqual(["korean", "malaysia"]),
  );

  it("is found with each particle that it knows", () => {
    const particles =
      "으로부터 에서부터 이라고 에게서 으로서 으로써 에서는 에서도 께서는 로부터 까지 부터 에서 에게 " +
      "에는 에도 께서 한테 처럼 보다 마다 조차 라고 으로 로서 로써 이나 이며 와의 과의 은 는 이 가 을 를 " +
      "의 에 와 과 도 로 만 나 며";
    for (const particle of particles.split(" ")) {
      expect(ids(`인천 국방부${particle}`), particle).toEqual([]);
      expect(ids(`국방부${particle}`), particle).toContain("ministry");
    }
  });

  it("keeps short words whose end looks like a particle", () => {
    expect(ids("대만")).toEqual(["taiwan"]);
    expect(ids("대만은")).toEqual(["taiwan"]);
  });

  it("is found in words written together, and as letters", () => {
    expect(ids("보라매".normalize("NFD"))).toEqual(["boramae"]);
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
        .map(({ record }) => record.id)
        .sort();
    expect(found("섬")).toEqual(["island", "jet"]);
    expect(found("KF-21 섬")).toEqual(["jet"]);
    expect(found("KF-21은")).toEqual(["jet", "other"]);
    expect(found("은")).toEqual(["jet"]);
    expect(found("kf21")).toEqual(["jet", "other"]);
    expect(search(islands, "kf21", { language: "en" }).map(({ record }) => record.id)).toEqual([
      "other",
    ]);
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
  ["boramea", undefined],
  ["boromae", "boramae"],
  ["kf21", "boramae"],
  ["KF 21", "boramae"],
  ["putrajaya", "malaysia"],
  ["malasia", "malaysia"],
])("%s finds %s", (text, id) => {
  expect(ids(text)[0]).toBe(id);
});

it("asks for all words", () => {
  expect(ids("malaysia minister")).toEqual(["english"]);
  expect(ids("malaysia nowhere")).toEqual([]);
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

  it("is the names, titles, aliases, quoted words, summaries and notes, but no other field", () => {
    const found = search(texts(), "harbour").map(({ record }) => record.id);
    expect([...found].sort()).toEqual([
      "also",
      "named",
      "noted",
      "passage",
      "quoted",
      "summed",
      "titled",
    ]);
  });

  it("weighs names and titles before aliases, those before text, and that before the rest", () => {
    const hits = search(texts(), "harbour");
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const place = (id: string) => hits.findIndex(({ record }) => record.id === id);
    expect(Math.max(place("named"), place("titled"))).toBeLessThan(place("also"));
    expect(place("also")).toBeLessThan(place("quoted"));
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
    });
  });

  it("is what a language tag or a field says it is, where one language is asked for", () => {
    const found = search(texts(), "harbour", { language: "en" }).map(({ record }) => record.id);
    expect([...found].sort()).toEqual(["named", "quoted", "summed", "titled"]);
    expect(search(texts(), "harbour", { language: "ms" })).toEqual([]);
  });
});

it("shows only what matched in the language asked for", () => {
  const hits = search(pact, "KF-21", { language: "ko", in: ["places"] });
  expect(hits.map(({ matches }) => matches)).toEqual([
    [{ field: "name.ko", text: "KF-21 보라매", spans: [[0, 5]] }],
  ]);
});

it("takes the beginning of a word of two letters or more, and forgives one letter of four", () => {
  expect(ids("bo")).toEqual(["boramae"]);
  expect(ids("b")).toEqual([]);
  expect(ids("caf")).toEqual(["cafe"]);
  expect(ids("kaf")).toEqual([]);
  expect(ids("kafe")).toEqual(["cafe"]);
  expect(ids("말레이지아")).toEqual([]);
});

it("keeps runs that matched apart, and joins those that touch", () => {
  const [hit] = search(pact, "kementerian pertahanan", { in: ["places"] });
  expect(hit?.matches).toEqual([
    {
      field: "name.ms",
      text: "Kementerian Pertahanan",
      spans: [
        [0, 11],
        [12, 22],
      ],
    },
  ]);
  const [boramae] = search(pact, "kf21 kf", { in: ["places"], language: "en" });
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
  expect(search(pact, "말레이시아", { language: "en" })).toEqual([]);
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
    expect(found("corvette")).toEqual(["second"]);
    expect(search(letters, "trainers")).toEqual([
      {
        record: letters.get("third"),
        score: expect.any(Number),
        matches: [{ field: "title", text: "Trainers", spans: [[0, 8]] }],
      },
    ]);
  });

  it("is searched in the fields asked for, by how much each weighs", () => {
    expect(found("corvette", { fields: { title: 9, body: 1 } })).toEqual(["second", "first"]);
    expect(found("corvette", { fields: { title: 1, body: 9 } })).toEqual(["first", "second"]);
    expect(found("navy yard", { fields: { tags: 1 } })).toEqual(["second"]);
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
