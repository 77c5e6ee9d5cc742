import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(`../../${process.env.MUTATED_PACKAGE}/`, import.meta.url));

/** What the tests import by name. To them it is the source, with its fault, not the build. */
const entryPoints = {
  "@defence-pact/query": "src/index.ts",
  "@defence-pact/query/engine": "src/engine.ts",
  "@defence-pact/query/search": "src/text/search.ts",
  "@defence-pact/query/mentions": "src/text/mentions.ts",
  "@defence-pact/query/sql": "src/sql/index.ts",
  "@defence-pact/query/tables": "src/sql/tables.ts",
};

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
    testTimeout: 120_000,
  },
});
