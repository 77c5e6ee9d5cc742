/**
 * `npm run mutation`: puts faults into the source of `schema` and `query`, one at a time, and asks
 * of each whether a test fails. A fault that no test notices is a gap in the tests, or code that
 * does nothing. Writes the faults, and what became of them, to the folder `reports`.
 *
 * `npm run mutation -- query` takes one package, `npm run mutation -- query views/ledger.ts` some
 * files of it. What has not changed since the last run is not tried again.
 *
 * A fault with which a test file does not even load counts as unnoticed (a limit of the vitest
 * runner): tests do their work inside of `it`, not beside it.
 */
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const here = fileURLToPath(new URL(".", import.meta.url));
process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));

const [only, ...files] = process.argv.slice(2);
for (const name of only === undefined ? ["schema", "query"] : [only]) await mutate(name);

async function mutate(name) {
  // For vitest.config.mjs, which is read in other processes.
  process.env.MUTATED_PACKAGE = name;
  const reports = `${here}reports/${name}`;
  const source = `packages/${name}/src`;
  await new Stryker({
    mutate:
      files.length > 0
        ? files.map((file) => `${source}/${file}`)
        : // What compiles to SQL is tested in databases, by npm run sql:check.
          [`${source}/**/*.ts`, `!${source}/sql/!(tables).ts`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "packages/checks/mutation/vitest.config.mjs" },
    coverageAnalysis: "perTest",
    concurrency: 2,
    incremental: true,
    incrementalFile: `${reports}/incremental.json`,
    tempDirName: `${here}.sandbox`,
    // The sandbox holds the package, the settings, and links to what is installed and built.
    ignorePatterns: [
      "/*",
      "!/package.json",
      "!/tsconfig.json",
      "!/tsconfig.base.json",
      "!/packages",
      "/packages/*",
      `!/packages/${name}`,
      "dist",
      "!/packages/checks",
      "/packages/checks/*",
      "!/packages/checks/mutation",
      "/packages/checks/mutation/.sandbox",
      "/packages/checks/mutation/reports",
    ],
    // A test may take long on a busy machine; endless loops are mostly stopped by counting.
    timeoutMS: 30_000,
    timeoutFactor: 2,
    dryRunTimeoutMinutes: 15,
    reporters: ["clear-text", "progress-append-only", "json", "html"],
    clearTextReporter: { reportTests: false },
    jsonReporter: { fileName: `${reports}/mutation.json` },
    htmlReporter: { fileName: `${reports}/mutation.html` },
    warnings: { slow: false },
  }).runMutationTest();
}
