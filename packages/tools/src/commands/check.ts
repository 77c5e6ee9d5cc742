/**
 * `npm run check`: runs every integrity rule over every record and lists all faults at once.
 * Exits with 1 if there is one.
 *
 * - `--fix` first writes doc comments and the fingerprints of new quotations.
 * - `--text article.txt` also compares with the text of the article, which is not in this project.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load } from "../load.js";
import { readArticle } from "../read-text.js";
import type { Fault } from "../rule.js";
import { rules } from "../rules/index.js";
import { repositoryRoot } from "../source-files.js";

try {
  await checkData();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function checkData(): Promise<void> {
  const { values: options } = parseArgs({
    options: { fix: { type: "boolean", default: false }, text: { type: "string" } },
  });
  const text = options.text === undefined ? undefined : readArticle(options.text);
  if (options.fix) {
    const { context } = await load(repositoryRoot, text);
    const files = rules.flatMap((rule) => rule.fix?.(context) ?? []);
    for (const file of files) writeFileSync(join(repositoryRoot, file.path), file.text);
    console.log(`Wrote ${files.length} files.`);
  }
  const { context, unreadable } = await load(repositoryRoot, text);
  const faults = [
    ...unreadable.map((fault) => ({ ...fault, rule: "readable" })),
    ...rules.flatMap((rule) => rule.check(context).map((fault) => ({ ...fault, rule: rule.name }))),
  ];
  printFaults(faults);
  for (const rule of rules) {
    const reason = rule.skipped?.(context);
    if (reason !== undefined) console.log(`Skipped "${rule.name}": ${reason}.`);
  }
  if (faults.length > 0) {
    const files = new Set(faults.map((fault) => fault.file)).size;
    throw new Error(`${faults.length} faults in ${files} files.`);
  }
  console.log(`${context.records.length} records obey ${rules.length} rules.`);
}

/** Prints faults file by file. */
function printFaults(faults: readonly (Fault & { readonly rule: string })[]): void {
  for (const file of [...new Set(faults.map((fault) => fault.file))].sort()) {
    console.log(file);
    for (const fault of faults.filter((one) => one.file === file)) {
      const field = fault.field === undefined ? "" : `${fault.field}: `;
      console.log(`  ${field}${fault.problem} ${fault.remedy} (${fault.rule})`);
    }
    console.log("");
  }
}
