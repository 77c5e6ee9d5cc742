import { expect, it } from "vitest";
import { withSection } from "../../src/docs/section.js";

const guide = "Before.\n\n<!-- begin: claims -->\n\nOld.\n\n<!-- end: claims -->\n\nAfter.\n";

it("replaces what stands between the marks, and nothing else", () => {
  expect(withSection(guide, "claims", "New.")).toBe(guide.replace("Old.", "New."));
});

it("says what a guide without the marks needs", () => {
  expect(() => withSection("Nothing.", "claims", "New.")).toThrow('"<!-- begin: claims -->"');
});
