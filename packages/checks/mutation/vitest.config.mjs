import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { defineConfig } from "vitest/config";

const name = process.env.MUTATED_PACKAGE;
const project = fileURLToPath(new URL("../../..", import.meta.url));
const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);

export default defineConfig({
  root: join(project, "packages", name),
  resolve: {
    // What the tests import by the package's name is the source, with its fault, not the build.
    alias: Object.entries(config.compilerOptions.paths)
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
