import { collection, createPact, QueryError } from "@defence-pact/query/engine";
import { beforeEach, describe, expect, it } from "vitest";

interface Team {
  readonly id: string;
  readonly parent?: string;
}
interface Trial {
  readonly id: string;
  readonly participants?: readonly { readonly entity: string }[];
  readonly place?: string;
  readonly evidence?: readonly { readonly source: string }[];
}
interface Paper {
  readonly id: string;
}

const teams: readonly Team[] = [
  { id: "company", parent: "holding" },
  { id: "holding", parent: "company" },
  { id: "ministry" },
  { id: "hermit" },
];
const trials: readonly Trial[] = [
  {
    id: "flight",
    participants: [{ entity: "company" }, { entity: "ministry" }],
    place: "nowhere",
    evidence: [{ source: "paper" }],
  },
  { id: "firing", participants: [{ entity: "company" }, { entity: "ministry" }] },
  { id: "parade", participants: [{ entity: "ministry" }], evidence: [{ source: "paper" }] },
  { id: "alone", evidence: [{ source: "paper" }] },
];
const papers: readonly Paper[] = [{ id: "paper" }];
const create = () =>
  createPact({
    teams: collection(teams, {
      redirects: { firm: { moved: "company" }, office: { split: ["ministry", "holding"] } },
    }),
    trials: collection(trials),
    papers: () => collection(papers),
  });
let pact = create();
// New for each test, so that none lives on the graph that another made.
beforeEach(() => {
  pact = create();
});

function ids(way: readonly { readonly record: { readonly id: string } }[] | undefined): unknown {
  return way?.map(({ record }) => record.id);
}

describe("related", () => {
  it("groups both directions by collection and field", () => {
    const { record, dataset, names, namedBy } = pact.related("company");
    expect([record, dataset]).toEqual([teams[0], "teams"]);
    expect(names).toEqual({ teams: { parent: [teams[1]] } });
    expect(namedBy).toEqual({
      teams: { parent: [teams[1]] },
      trials: { "participants.entity": [trials[0], trials[1]] },
    });
  });

  it("follows an id that moved, and says so", () => {
    const { record, movedFrom } = pact.related("firm");
    expect([record.id, movedFrom]).toEqual(["company", "firm"]);
    expect(pact.related("company")).not.toHaveProperty("movedFrom");
  });

  it("refuses an id that nobody has, and one that was split", () => {
    expect(() => pact.related("compny")).toThrow('Did you mean "company"?');
    expect(() => pact.related("office")).toThrow(
      'The id "office" was split into ministry and holding; ask for one of them.',
    );
    expect(() => pact.path("hermit", "xylophone")).toThrow(/^No record has the id "xylophone"\.$/);
  });

  it("refuses an id that moved to one that is not there", () => {
    const lost = createPact({
      teams: collection(teams, { redirects: { old: { moved: "gone" } } }),
    });
    expect(() => lost.related("old")).toThrow(/^No record has the id "old"\./);
  });
});

it("lists neighbours with what ties them", () => {
  const found = pact
    .neighbours("flight")
    .map(({ record, field, direction }) => [record.id, field, direction]);
  expect(found).toEqual([
    ["company", "participants.entity", "names"],
    ["ministry", "participants.entity", "names"],
    ["paper", "evidence.source", "names"],
  ]);
  expect(pact.neighbours("ministry").map(({ direction }) => direction)).toEqual([
    "named-by",
    "named-by",
    "named-by",
  ]);
});

describe("path", () => {
  it("finds a shortest way, around cycles", () => {
    expect(ids(pact.path("holding", "ministry"))).toEqual([
      "holding",
      "company",
      "flight",
      "ministry",
    ]);
    const [, step] = pact.path("flight", "ministry") ?? [];
    expect(step).toMatchObject({ field: "participants.entity", direction: "names" });
  });

  it("is the record itself to itself, and nothing where there is no way", () => {
    expect(ids(pact.path("hermit", "hermit"))).toEqual(["hermit"]);
    expect(pact.path("hermit", "company")).toBeUndefined();
  });

  it("does not lead through a source that both cite", () => {
    expect(pact.path("alone", "flight")).toBeUndefined();
  });
});

it("ranks who is named together with whom", () => {
  const found = pact
    .together("company")
    .map(({ record, by }) => [record.id, ids(by.map((one) => ({ record: one })))]);
  expect(found).toEqual([["ministry", ["flight", "firing"]]]);
});

describe("what is named together", () => {
  const named = (id: string, entities: readonly string[], sources: readonly string[] = []) => ({
    id,
    participants: entities.map((entity) => ({ entity })),
    evidence: sources.map((source) => ({ source })),
  });
  const meetings = createPact({
    people: collection([{ id: "ann" }, { id: "cho" }, { id: "ben" }, { id: "dan" }, { id: "eve" }]),
    meetings: collection([
      named("first", ["ann", "cho", "ben", "eve"], ["paper"]),
      named("second", ["dan", "ann"], ["paper"]),
      named("third", ["dan", "ann"]),
    ]),
    papers: collection([{ id: "paper" }, { id: "reprint", copies: "paper" }]),
  });

  it("comes most often first, then in the order of ids, each in its collection", () => {
    const found = meetings.together("ann").map(({ dataset, record }) => [dataset, record.id]);
    expect(found).toEqual([
      ["people", "dan"],
      ["people", "ben"],
      ["people", "cho"],
      ["people", "eve"],
    ]);
  });

  it("is not what cites or copies the same source", () => {
    expect(meetings.together("paper")).toEqual([]);
    expect(meetings.path("first", "reprint")).toBeUndefined();
    expect(meetings.path("reprint", "paper")).toBeUndefined();
    expect(ids(meetings.path("cho", "dan"))).toEqual(["cho", "first", "ann", "second", "dan"]);
  });
});

it("shows a tie that is no citation where there are both", () => {
  const both = createPact({
    all: collection([
      { id: "minister" },
      { id: "speech", evidence: [{ source: "paper", by: "minister" }], speaker: "minister" },
      { id: "paper" },
    ]),
  });
  const [, forth] = both.path("speech", "minister") ?? [];
  expect(forth).toMatchObject({ field: "speaker", direction: "names" });
  const [, back] = both.path("minister", "speech") ?? [];
  expect(back).toMatchObject({ dataset: "all", field: "speaker", direction: "named-by" });
});

it("groups what one field names several of", () => {
  const { names } = pact.related("flight");
  expect(names).toEqual({
    teams: { "participants.entity": [teams[0], teams[2]] },
    papers: { "evidence.source": [papers[0]] },
  });
});

it("lists references that lead nowhere", () => {
  const lost = { id: "lost", place: "nowhere", participants: [{ entity: "nobody" }] };
  const one = createPact({ trials: collection([lost, { id: "alone" }]) });
  expect(one.dangling()).toEqual([
    { record: lost, field: "place", id: "nowhere" },
    { record: lost, field: "participants.entity", id: "nobody" },
  ]);
  expect(createPact({ teams: collection([{ id: "crew" }]) }).dangling()).toEqual([]);
});

it("refuses one id in two collections, and a collection called like a method", () => {
  const twice = createPact({ a: collection(teams), b: collection(teams) });
  expect(() => twice.related("company")).toThrow('"company" is both in a and in b');
  expect(() => createPact({ path: collection(teams) })).toThrow(QueryError);
});
