import { collection } from "@defence-pact/query/engine";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "../../schema/test/cases.js";
import { anyGroup, anyQuery, anyRecords } from "./any-query.js";
import { plainCounts, plainly } from "./plain.js";

// Several queries over the same records, each asked three times, so that indexes come into use.
const anyWork = fc.tuple(anyRecords, fc.array(anyQuery, { minLength: 1, maxLength: 12 }), anyGroup);

it("finds what plain filter and sort find, in the same order", () => {
  let questions = 0;
  fc.assert(
    fc.property(anyWork, ([records, queries, group]) => {
      const all = collection(records);
      for (const query of [...queries, ...queries, ...queries]) {
        questions++;
        const asked = all.fromJSON(query);
        const expected = plainly(records, query);
        const ids = expected.map(({ id }) => id);
        expect(asked.ids()).toEqual(ids);
        expect(asked.toArray()).toEqual(expected);
        expect([...asked]).toEqual(expected);
        expect(asked.first()).toBe(expected[0]);
        expect(asked.count()).toBe(expected.length);
        expect(asked.some()).toBe(expected.length > 0);
        expect([...asked.groupCount(group)]).toEqual(plainCounts(expected, group));
        expect(asked.toJSON()).toEqual(all.fromJSON(asked.toJSON()).toJSON());
      }
    }),
    { numRuns: cases(100, 700) },
  );
  expect(questions).toBeGreaterThan(cases(1_000, 10_000));
});
