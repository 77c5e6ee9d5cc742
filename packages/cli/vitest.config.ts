import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { globalSetup: "../checks/src/installed.ts" },
});

export default config;
