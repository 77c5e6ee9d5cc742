/**
 * `npm run stats`: prints what the data amount to, from the built packages.
 *
 * - `--unread` also lists the entries of evidence without words, with the reason.
 */
import { parseArgs } from "node:util";
import { published } from "../published.js";
import { figureTable, statistics, withoutWords } from "../statistics.js";

const { values: options } = parseArgs({
  options: { unread: { type: "boolean", default: false } },
});
const data = published();
console.log(figureTable(statistics(data)));
if (options.unread) console.log(`\n${withoutWords(data)}`);
