import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  // One load of TypeScript for all test files instead of one for each.
  test: { isolate: false },
});

export default config;
