/**
 * `npm run stats`: prints what the data amount to, from the built packages.
 *
 * - `--unread` also lists the entries of evidence without words, with the reason.
 */
import { parseArgs } from "node:util";
import { published } from "../published.js";
import { repositoryRoot } from "../source-files.js";
import { figureTable, statistics, withoutWords } from "../statistics.js";
import { readTranslations } from "../translations.js";

const { values: options } = parseArgs({
  options: { unread: { type: "boolean", default: false } },
});
const data = published();
console.log(figureTable(statistics(data, readTranslations(repositoryRoot))));
if (options.unread) console.log(`\n${withoutWords(data)}`);
