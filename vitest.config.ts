import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * The tests of every package; vitest looks for its configuration upwards.
 *
 * A limit is for what hangs: on a machine busy with other things everything here is slow and right.
 */
const config: ViteUserConfig = defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Each module is loaded once for all test files, not once for each.
    isolate: false,
  },
});

export default config;
