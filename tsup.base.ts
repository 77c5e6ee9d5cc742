import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";
import ts from "typescript";

/** What tsup's `defineConfig` returns: named, because declarations are written file by file. */
type Config = ReturnType<typeof defineConfig>;

/**
 * The build of every library here: ESM and CommonJS, each with its own declarations.
 *
 * `entry` maps the name of each file in `dist` to its source: `{ index: "src/index.ts" }`.
 */
export function library(entry: Record<string, string>): Config {
  writeDeclarations();
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    target: ["es2022", "node20"],
    platform: "neutral",
    clean: true,
    // Shared chunks, so that a record has one identity whichever entry point it comes through.
    splitting: true,
    dts: {
      entry: Object.fromEntries(
        Object.entries(entry).map(([name, path]) => [name, declarationPath(path)]),
      ),
      // TypeScript 6 calls deprecated an option that tsup's declaration build sets by itself.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
    esbuildOptions: hangul,
  });
}

/** `src/index.ts` gives `.declarations/src/index.d.ts`. */
function declarationPath(path: string): string {
  return join(".declarations", path.replace(/\.ts$/, ".d.ts"));
}

/**
 * Writes the declaration of every file of the package, each from its own text, for tsup to bundle.
 * Given sources, tsup would check all types once more, which `npm run typecheck` does already: most
 * of the time of a build.
 */
function writeDeclarations(): void {
  rmSync(".declarations", { recursive: true, force: true });
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".d.ts")) continue;
    const fileName = join("src", name);
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(
      readFileSync(fileName, "utf8"),
      { fileName, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } },
    );
    for (const { messageText } of diagnostics) {
      throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    }
    mkdirSync(dirname(declarationPath(fileName)), { recursive: true });
    writeFileSync(declarationPath(fileName), outputText);
  }
}

/** The build of every command here: one ESM program. */
export function command(): Config {
  return defineConfig({
    entry: { main: "src/main.ts" },
    format: ["esm"],
    target: "node20",
    clean: true,
    esbuildOptions: hangul,
  });
}

/** Hangul as Hangul, not as escapes three times as long. */
function hangul(options: { charset?: "ascii" | "utf8" }): void {
  options.charset = "utf8";
}
