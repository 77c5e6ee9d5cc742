import type { Redirects } from "@defence-pact/schema";
import { expect, it } from "vitest";
import { redirects } from "../../src/rules/redirects.js";
import { world } from "../world.js";

const file = "packages/entities/src/redirects.ts";

function check(of: Redirects) {
  return redirects.check(world({}, { loaded: { entities: { redirects: of } } }));
}

it("lets ids that lead to records in use pass", () => {
  expect(check({ "old-maker": { moved: "maker" }, both: { split: ["kuria", "malya"] } })).toEqual(
    [],
  );
});

it("tells a dead end, and what may be meant", () => {
  expect(check({ old: { moved: "makers" } })).toMatchObject([
    { file, field: "old", remedy: expect.stringContaining('Did you mean "maker"?') },
  ]);
  expect(check({ old: { split: ["maker", "nobody"] } })).toHaveLength(1);
});

it("tells a chain and a circle", () => {
  expect(check({ older: { moved: "old" }, old: { moved: "maker" } })).toMatchObject([
    { file, field: "older", problem: '"old" is itself redirected.' },
  ]);
  expect(check({ a: { moved: "b" }, b: { moved: "a" } })).toHaveLength(2);
});

it("tells an id that is in use, in whatever dataset", () => {
  expect(check({ maker: { moved: "kuria" } })).toMatchObject([{ field: "maker" }]);
  expect(check({ jet: { moved: "kuria" } })).toMatchObject([{ problem: '"jet" is in use.' }]);
});

it("tells a target in another dataset, and one named twice", () => {
  expect(check({ old: { moved: "jet" } })).toHaveLength(1);
  expect(check({ old: { split: ["maker", "maker"] } })).toHaveLength(1);
});
