/**
 * `npm run translate -- lines.jsonl …`: puts translations into `packages/<dataset>/translations`,
 * all or none. A line is `{ "id": …, "language": "ko", "name"?: …, "summary"?: …, "text"?: … }`.
 *
 * - `--wanted ko` prints such lines with the English texts of the records that need a translation.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { load } from "../load.js";
import { repositoryRoot } from "../source-files.js";
import { translationTasks, withTranslations } from "../translate.js";
import { translatedLanguages } from "../translations.js";

const { values: options, positionals: paths } = parseArgs({
  options: { wanted: { type: "string" } },
  allowPositionals: true,
});
const { context } = await load(repositoryRoot);
const language = translatedLanguages.find((one) => one === options.wanted);
if (language !== undefined) {
  for (const task of translationTasks(context, language)) console.log(JSON.stringify(task));
} else if (options.wanted !== undefined || paths.length === 0) {
  console.error(`Give files of lines, or --wanted with one of: ${translatedLanguages.join(", ")}.`);
  process.exitCode = 1;
} else {
  const lines = paths
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .filter((line) => line.trim() !== "");
  const { files, problems } = withTranslations(context, lines);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("Nothing is written.");
    process.exitCode = 1;
  } else {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(repositoryRoot, path)), { recursive: true });
      writeFileSync(join(repositoryRoot, path), text);
    }
    console.log(`Took in ${lines.length} translations.`);
    await import("./generate.js");
  }
}
