import { createRequire } from "node:module";
import { expect, it } from "vitest";
import * as z from "zod";
import { diffStates } from "../../src/release/bump.js";
import { nothingHere, withDataChanges } from "../../src/release/changelog.js";
import { describeDiff } from "../../src/release/markdown.js";
import { entities, type Parts } from "./states.js";

function described(before: Parts, after: Parts): string {
  return diffStates(entities(before), entities(after)).map(describeDiff).join("");
}

it("tells what changed, and where the new value was read", () => {
  const order = {
    id: "order",
    name: { en: "FA-50 contract" },
    value: { USD: { amount: 900 } },
    partners: ["kai"],
    evidence: [],
  };
  const source = { source: "dsa-pact-2025", paragraph: 29, exact: "USD 920 million" };
  const before: Parts = {
    records: [order, { id: "old", name: { en: "Old" } }, { id: "lost", name: { en: "Lost" } }],
  };
  const after: Parts = {
    records: [
      {
        ...order,
        value: { USD: { amount: 920_000_000, basis: "stated" } },
        partners: ["kai", "malaysia"],
        evidence: [
          { supports: ["value.USD"], ...source },
          { supports: "partners", source: "fmt-2024-03", topic: "who signed" },
        ],
      },
      { id: "new", name: { en: "Old" } },
      { id: "jet", name: { en: "A jet" } },
    ],
    redirects: { old: { moved: "new" } },
  };
  expect(described(before, after)).toMatchInlineSnapshot(`
    "**Removed**

    - \`lost\`: Lost

    **Moved**

    - \`old\` → \`new\`

    **Added**

    - \`jet\`: A jet

    **Changed**

    - \`order\`
      - \`value.USD\`: amount 900 → 920,000,000, basis “stated”, new (dsa-pact-2025, paragraph 29: “USD 920 million”)
      - \`partners\`: + “malaysia” (fmt-2024-03: who signed)
      - \`evidence\`: + dsa-pact-2025, paragraph 29: “USD 920 million” supports \`value.USD\`; + fmt-2024-03: who signed supports \`partners\`"
  `);
});

it("tells a redirect that leads elsewhere now, once", () => {
  const records = [{ id: "a" }, { id: "b" }];
  expect(
    described(
      { records, redirects: { old: { moved: "a" } } },
      { records, redirects: { old: { moved: "b" } } },
    ),
  ).toBe("**Redirected**\n\n- `old` → `b`");
  expect(
    described(
      { records: [...records, { id: "c" }] },
      { records, redirects: { c: { moved: "a" } } },
    ),
  ).toBe("**Moved**\n\n- `c` → `a`");
});

it("tells two rival values of one source apart", () => {
  const rival = (reported: number) => ({
    id: "order",
    evidence: [{ contradicts: "value", reported, source: "fmt", topic: "the price" }],
  });
  expect(described({ records: [rival(3)] }, { records: [rival(4)] })).toContain(
    "− fmt: the price contradicts `value`: 3; + fmt: the price contradicts `value`: 4",
  );
});

it("names the first passages of many", () => {
  const contract = (price: number) => ({
    id: "order",
    price,
    evidence: ["a", "b", "c", "d", "e"].map((source) => ({
      supports: "price",
      source,
      topic: "cost",
    })),
  });
  expect(described({ records: [contract(1)] }, { records: [contract(2)] })).toContain(
    "`price`: 1 → 2 (a: cost; b: cost; c: cost; and 2 more)",
  );
});

it("reads out values of every shape", () => {
  const record = (fields: object) => ({ id: "ship", ...fields });
  const change = (before: object, after: object): string =>
    described({ records: [record(before)] }, { records: [record(after)] })
      .split("  - ")
      .slice(1)
      .join("");
  expect(change({ length: 1 }, { length: 1_500.25 })).toBe("`length`: 1 → 1,500.25");
  expect(change({}, { specs: { speed: { value: 24, unit: "kn", range: [1, 2] } } })).toBe(
    "`specs`: speed (value 24, unit “kn”, range [1, 2]), new",
  );
  expect(change({ specs: { speed: { value: 24, about: true } } }, { specs: { speed: {} } })).toBe(
    "`specs.speed`: value 24 is gone, about true is gone",
  );
  expect(change({ date: "2023" }, {})).toBe("`date`: “2023” is gone");
  expect(change({ date: null }, { date: "2023" })).toBe("`date`: nothing → “2023”");
});

it("says nothing where nothing changed", () => {
  expect(described({ records: [{ id: "a" }] }, { records: [{ id: "a" }] })).toBe("");
});

const changelog = `# @defence-pact/entities

## 1.1.0

### Minor Changes

- More records.

## 1.0.0

### Major Changes

- First release.
`;

it("puts the changes at the end of what the changelog says of a version, once", () => {
  const written = withDataChanges(changelog, "1.1.0", "**Added**\n\n- `jet`");
  expect(written).toBe(
    changelog.replace("- More records.\n", "- More records.\n\n### Data\n\n**Added**\n\n- `jet`\n"),
  );
  expect(withDataChanges(written, "1.1.0", "**Added**\n\n- `jet`")).toBe(written);
  expect(withDataChanges(changelog, "1.0.0", "- `jet`")).toBe(
    `${changelog}\n### Data\n\n- \`jet\`\n`,
  );
});

it("says so where a version changed nothing in a package", () => {
  const blank = changelog.replace("\n### Minor Changes\n\n- More records.\n", "");
  const written = withDataChanges(blank, "1.1.0", "");
  expect(written).toBe(blank.replace("## 1.1.0\n", `## 1.1.0\n\n${nothingHere}\n`));
  expect(withDataChanges(written, "1.1.0", "")).toBe(written);
  expect(withDataChanges(changelog, "1.1.0", "")).toBe(changelog);
});

it("tells what changesets say, and not which dependencies rose with it", async () => {
  const said = z.function({
    input: [z.object({ summary: z.string() })],
    output: z.promise(z.string()),
  });
  const lines = z
    .object({ getReleaseLine: said, getDependencyReleaseLine: said })
    .parse(createRequire(import.meta.url)("../../../../.changeset/changelog.cjs"));
  expect(await lines.getReleaseLine({ summary: "One thing.\n\nAnd why." })).toBe(
    "- One thing.\n  \n  And why.",
  );
  expect(await lines.getDependencyReleaseLine({ summary: "One thing." })).toBe("");
});

it("refuses a changelog that does not know the version", () => {
  expect(() => withDataChanges(changelog, "2.0.0", "")).toThrow('no heading "## 2.0.0"');
});
