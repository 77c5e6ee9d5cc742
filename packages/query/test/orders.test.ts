import { collection, type QueryData } from "@defence-pact/query/engine";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Anything, plainly } from "./plain.js";

const size = 600;
/** Few different values, so that many are equal, and some are missing. */
const records: Anything[] = Array.from({ length: size }, (_, index) => ({
  id: `r${(index * 7) % size}`,
  kind: ["kai", "malaysia", "dapa", ""][(index * index) % 4],
  grade: index % 5 === 0 ? undefined : (index * 13) % 9,
  tags: ["kai", "malaysia", "dapa"].slice(index % 4),
  value: index % 3 === 0 ? undefined : { MYR: index % 2 === 0 ? index % 50 : `${index % 20}` },
  date:
    index % 11 === 0 ? undefined : { min: 18_300 + (index % 70), max: 18_310 + (index % 70) * 3 },
}));

const orders: NonNullable<QueryData["orderBy"]>[] = [
  [{ field: "id", direction: "asc" }],
  [{ field: "grade", direction: "desc" }],
  [
    { field: "grade", direction: "asc" },
    { field: "id", direction: "desc" },
  ],
  [
    { field: "value.MYR", direction: "desc" },
    { field: "date", direction: "desc" },
  ],
  [
    { field: "date.min", direction: "desc" },
    { field: "grade", direction: "desc" },
  ],
  [{ field: "date", direction: "desc" }],
  [{ field: "date.max", direction: "asc" }],
];
const conditions: NonNullable<QueryData["where"]>[] = [
  [],
  [{ kind: "kai" }],
  [{ tags: { has: "dapa" } }],
  [{ kind: { oneOf: ["kai", "dapa"] } }],
  [{ kind: "malaysia" }, { tags: { has: "kai" } }],
  [{ grade: 3 }, { kind: { not: "kai" } }],
  [{ kind: "nobody" }],
];
const times: NonNullable<QueryData["dates"]>[] = [
  [],
  [{ question: "overlaps", time: { min: 18_320, max: 18_330 } }],
  [{ question: "within", time: { min: 18_310, max: 18_400 } }],
];

it("finds the same before, while and after its indexes are built", () => {
  const all = collection(records);
  const queries = orders.flatMap((orderBy) =>
    conditions.flatMap((where) =>
      times.flatMap((dates) =>
        [{}, { limit: 1 }, { limit: 7 }, { offset: 5, limit: 3 }].map(
          (part): QueryData => ({
            orderBy,
            where,
            dates,
            ...part,
          }),
        ),
      ),
    ),
  );
  const expected = queries.map((query) => plainly(records, query).map(({ id }) => id));
  for (let round = 0; round < 4; round++) {
    const found = queries.map((query) => all.fromJSON(query).ids());
    expect(found).toEqual(expected);
  }
});

it("orders by more keys, and asks about more fields, than it remembers", () => {
  const all = collection(records);
  const plain = plainly(records, { orderBy: [{ field: "id", direction: "asc" }], limit: 3 });
  for (let number = 0; number < 1_100; number++) {
    const ordered = all.fromJSON({
      where: [{ [`field${number}`]: { present: false } }, { [`field${number}`]: { not: 1 } }],
    });
    expect(ordered.count()).toBe(0);
    expect(all.fromJSON({ where: [{ [`field${number}`]: 1 }] }).count()).toBe(0);
    const orderBy = [
      { field: `field${number}`, direction: "asc" },
      { field: "id", direction: "asc" },
    ];
    expect(all.fromJSON({ orderBy, limit: 3 }).toArray()).toEqual(plain);
  }
});

it("suggests an id from which a text differs in one letter", () => {
  const ids = ["airworthiness", "light-combat-aircraft", "memorandum", "south-korea"];
  const all = collection(ids.map((id) => ({ id })));
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.nat(),
      fc.constantFrom("put in", "left out", "changed"),
      (id, seed, edit) => {
        const place = seed % id.length;
        const rest = id.slice(edit === "put in" ? place : place + 1);
        const text = `${id.slice(0, place)}${edit === "left out" ? "" : "_"}${rest}`;
        const get: (id: string) => unknown = all.get.bind(all);
        expect(() => get(text)).toThrow(`Did you mean "${id}"?`);
      },
    ),
  );
});
