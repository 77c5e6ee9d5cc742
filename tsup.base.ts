import { defineConfig } from "tsup";

/** What tsup's `defineConfig` returns: named, because declarations are written file by file. */
type Config = ReturnType<typeof defineConfig>;

/**
 * The build of every library here: ESM and CommonJS, each with its own declarations.
 *
 * `entry` maps the name of each file in `dist` to its source: `{ index: "src/index.ts" }`.
 */
export function library(entry: Record<string, string>): Config {
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    target: ["es2022", "node20"],
    platform: "neutral",
    clean: true,
    // Shared chunks, so that a record has one identity whichever entry point it comes through.
    splitting: true,
    // TypeScript 6 calls deprecated an option that tsup's declaration build sets by itself.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildOptions(options) {
      // Hangul as Hangul, not as escapes three times as long.
      options.charset = "utf8";
    },
  });
}
