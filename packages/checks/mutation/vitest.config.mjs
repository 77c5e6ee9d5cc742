import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const name = process.env.MUTATED_PACKAGE;
const project = fileURLToPath(new URL("../../..", import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(join(project, "tsconfig.json"), "utf8"));

export default defineConfig({
  root: join(project, "packages", name),
  resolve: {
    // What the tests import by the package's name is the source, with its fault, not the build.
    alias: Object.entries(compilerOptions.paths)
      .map(([specifier, [file]]) => [specifier.replace("*", name), file.replace("*", name)])
      .filter(([, file]) => file.startsWith(`./packages/${name}/`))
      .map(([specifier, file]) => ({
        find: new RegExp(`^${specifier}$`),
        replacement: join(project, file),
      })),
  },
  test: {
    setupFiles: [fileURLToPath(new URL("setup.mjs", import.meta.url))],
    testTimeout: 120_000,
  },
});
