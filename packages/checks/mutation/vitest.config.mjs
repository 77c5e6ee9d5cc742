import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

const root = fileURLToPath(new URL(`../../${process.env.MUTATED_PACKAGE}/`, import.meta.url));

/** What the tests import by name. To them it is the source, with its fault, not the build. */
const entryPoints = {
  "@defence-pact/query": "src/index.ts",
  "@defence-pact/query/engine": "src/engine.ts",
  "@defence-pact/query/search": "src/search.ts",
  "@defence-pact/query/mentions": "src/mentions/index.ts",
  "@defence-pact/query/sql": "src/sql/index.ts",
  "@defence-pact/query/tables": "src/sql/tables.ts",
};

/** Short files first: most faults show at once, and the first test that fails ends the run. */
class ShortFirst extends BaseSequencer {
  async sort(files) {
    const size = ({ moduleId }) => statSync(moduleId).size;
    return [...files].sort((a, b) => size(a) - size(b));
  }
}

export default defineConfig({
  root,
  resolve: {
    alias: Object.entries(entryPoints).map(([name, path]) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${root}${path}`,
    })),
  },
  test: {
    setupFiles: [fileURLToPath(new URL("setup.mjs", import.meta.url))],
    sequence: { sequencer: ShortFirst },
    testTimeout: 120_000,
  },
});
