import { collection, createPact, QueryError } from "@defence-pact/query/engine";
import { expect, expectTypeOf, it } from "vitest";

interface Money {
  readonly amount: number;
  readonly basis: "stated" | "converted";
}
interface Meeting {
  readonly id: string;
  readonly kind: "meeting";
  readonly date?: string;
  readonly topic?: string;
}
interface Contract {
  readonly id: string;
  readonly kind: "contract";
  readonly date?: string;
  readonly modality: "occurred" | "planned";
  readonly value?: { readonly USD?: Money; readonly MYR?: Money };
  readonly participants: readonly { readonly entity: "kai" | "malaysia"; readonly role: string }[];
  readonly tags?: readonly ("air" | "sea")[];
  readonly copies?: "a" | { readonly root: string };
}
type AnyEvent = Meeting | Contract;

const given: readonly AnyEvent[] = [];
const events = collection(given);

it("narrows to the kinds asked for", () => {
  expectTypeOf(events.where({ kind: "contract" }).toArray()).toEqualTypeOf<Contract[]>();
  expectTypeOf(events.where({ kind: { oneOf: ["contract"] } }).first()).toEqualTypeOf<
    Contract | undefined
  >();
  expectTypeOf(events.where({ kind: { oneOf: ["contract", "meeting"] } }).toArray()).toEqualTypeOf<
    AnyEvent[]
  >();
  expectTypeOf(events.where({ date: "2025" }).toArray()).toEqualTypeOf<AnyEvent[]>();
  expectTypeOf(events.filter((event) => event.kind === "meeting").toArray()).toEqualTypeOf<
    Meeting[]
  >();
});

it("takes every condition that makes sense", () => {
  const conditions = events
    .where({
      kind: "contract",
      modality: { oneOf: ["occurred"] },
      value: { USD: { amount: { between: [1, 2] }, basis: "stated" }, MYR: { present: false } },
      participants: { has: { entity: "kai" } },
      tags: { hasAll: ["air", "sea"] },
      copies: { root: "b" },
    })
    .where({ copies: "a", participants: { hasAll: [{ entity: "kai" }, { role: "buyer" }] } })
    .where({ modality: { not: "planned" }, tags: { has: { oneOf: ["air"] } } })
    .where({ participants: { has: { entity: { oneOf: ["kai"] }, role: { present: true } } } })
    .where({
      participants: { hasAny: [{ entity: { not: "kai" } }, { role: { between: ["a", "b"] } }] },
    });
  expect(conditions.toJSON().where).toHaveLength(14);
  events.orderBy("kind").orderBy("date", "desc").orderBy("modality");
});

it("refuses what does not make sense, and says so where it is not compiled", () => {
  // @ts-expect-error: a misspelt literal.
  events.where({ modality: "ocurred" });
  // @ts-expect-error: an unknown field.
  events.where({ modalty: "occurred" });
  // @ts-expect-error: a field that records of this kind do not have.
  events.where({ kind: "meeting", modality: "occurred" });
  // @ts-expect-error: a misspelt kind.
  events.where({ kind: "contrct" });
  // @ts-expect-error: a wrong operand.
  events.where({ value: { USD: { amount: { between: ["1", "2"] } } } });
  // @ts-expect-error: a bad nested path.
  events.where({ value: { USDD: { present: true } } });
  // @ts-expect-error: a misspelt literal in an element.
  events.where({ participants: { has: { entity: "kia" } } });
  // @ts-expect-error: a misspelt literal in an operator on an element.
  events.where({ participants: { has: { entity: { oneOf: ["kai", "kia"] } } } });
  // @ts-expect-error: a misspelt literal in one of several elements.
  events.where({ participants: { hasAny: [{ entity: "kai" }, { entity: "kia" }] } });
  // @ts-expect-error: a misspelt literal in a list.
  events.where({ tags: { has: { not: "land" } } });
  // @ts-expect-error: an unknown field of an element.
  events.where({ participants: { has: { entty: "kai" } } });
  // @ts-expect-error: an operator that does not exist.
  expect(() => events.where({ modality: { oneOff: ["occurred"] } })).toThrow("Did you mean oneOf?");
  // @ts-expect-error: a list is not equal to one of its elements.
  events.where({ tags: "air" });
  // @ts-expect-error: nothing to order by.
  events.orderBy("participants");
  // @ts-expect-error: an unknown field of the elements.
  events.groupCount("participants.entty");
  // @ts-expect-error: a list is an operand of oneOf alone.
  expect(() => events.where({ modality: ["occurred"] })).toThrow(QueryError);
});

it("knows the type behind each id of a registry", () => {
  interface ById {
    readonly first: Meeting & { readonly topic: "sea" };
    readonly second: Contract;
  }
  const contract: Contract = {
    id: "second",
    kind: "contract",
    modality: "planned",
    participants: [],
  };
  const registry: ById = {
    first: { id: "first", kind: "meeting", topic: "sea" },
    second: contract,
  };
  const both = collection<AnyEvent, ById>(registry);
  expectTypeOf(both.get("first").topic).toEqualTypeOf<"sea">();
  expectTypeOf(both.toArray()).toEqualTypeOf<AnyEvent[]>();
  // @ts-expect-error: a misspelt id.
  expect(() => both.get("secnd")).toThrow('No record has the id "secnd". Did you mean "second"?');

  const pact = createPact({ both, lazily: () => collection([{ id: "x" }]) });
  expectTypeOf(pact.both.get("first").topic).toEqualTypeOf<"sea">();
  expectTypeOf(pact.lazily.get("x").id).toEqualTypeOf<"x">();
  // @ts-expect-error: no such collection.
  expect(pact.neither).toBeUndefined();
});

it("asks records that do not tell their kinds apart in their types", () => {
  const loaded: { id: string; kind: string; crew: number }[] = [];
  const trials = collection(loaded);
  const flights = trials.where({ kind: "flight", crew: 2 });
  expectTypeOf(flights.toArray()).toEqualTypeOf<{ id: string; kind: string; crew: number }[]>();
  // @ts-expect-error: an unknown field.
  trials.where({ kind: "flight", crw: 2 });

  interface Trial {
    readonly id: string;
    readonly kind: "flight" | "firing";
  }
  const given: readonly (Trial | Meeting)[] = [];
  expectTypeOf(collection(given).where({ kind: "flight" }).toArray()).toEqualTypeOf<Trial[]>();
});
