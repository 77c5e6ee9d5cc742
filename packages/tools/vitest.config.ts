import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import shared from "../../vitest.config.js";

const config: ViteUserConfig = mergeConfig(
  shared,
  // One load of TypeScript for all test files instead of one for each.
  defineConfig({ test: { isolate: false } }),
);

export default config;
