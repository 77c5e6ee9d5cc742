import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { filesUnder, root } from "../src/workspace.js";

// On a busy machine any of these fails what is right; vitest.config.ts has the limit for what hangs.
const clocks =
  /\bDate\.now\(|\bperformance\.|\bhrtime\b|\bset(?:Timeout|Interval)\(|[Tt]imeout: |^\s*\}, \d[\d_]*\);$/;

it("looks at no clock in any test, and sets no limit of its own", () => {
  const files = ["cli", "mcp", "query", "schema", "sources", "tools", "checks"].flatMap((folder) =>
    filesUnder(join(root, "packages", folder, "test"), ".ts"),
  );
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        clocks.test(line) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
