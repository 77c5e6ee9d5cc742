import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import tsconfig from "../../tsconfig.json" with { type: "json" };
import shared from "../../vitest.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({
    resolve: {
      // The tools read the packages' source, here as when they run.
      alias: Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = ""]]) => ({
        find: new RegExp(`^${name.replace("*", "([a-z]+)")}$`),
        replacement: root + path.replace("*", "$1"),
      })),
    },
    // One load of TypeScript for all test files instead of one for each.
    test: { isolate: false },
  }),
);

export default config;
