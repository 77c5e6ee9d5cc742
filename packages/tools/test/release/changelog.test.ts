import { expect, it } from "vitest";
import { diffStates } from "../../src/release/bump.js";
import { withDataChanges } from "../../src/release/changelog.js";
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
        value: { USD: { amount: 920 } },
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
      - \`value.USD\`: \`{"amount":900}\` → \`{"amount":920}\` (dsa-pact-2025, paragraph 29: “USD 920 million”)
      - \`partners\`: + “malaysia” (fmt-2024-03: who signed)
      - \`evidence\`: + dsa-pact-2025, paragraph 29: “USD 920 million” supports \`value.USD\`; + fmt-2024-03: who signed supports \`partners\`"
  `);
});

it("tells two rival values of one source apart", () => {
  const rival = (reported: number) => ({
    id: "order",
    evidence: [{ contradicts: "value", reported, source: "fmt", topic: "the price" }],
  });
  expect(described({ records: [rival(3)] }, { records: [rival(4)] })).toContain(
    "− fmt: the price contradicts `value`: `3`; + fmt: the price contradicts `value`: `4`",
  );
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

it("refuses a changelog that does not know the version", () => {
  expect(() => withDataChanges(changelog, "2.0.0", "")).toThrow('no heading "## 2.0.0"');
});
