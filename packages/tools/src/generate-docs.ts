/**
 * `npm run generate:docs`: writes what the guides tell of the data: the article's claims that others
 * contradict, in docs/how-we-know.md, and the diagram docs/data-model.svg. With `--check` it writes
 * nothing and fails when one of them is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articleClaimsSection } from "./docs/article-claims.js";
import { dataModelDiagram } from "./docs/diagram.js";
import { withSection } from "./docs/section.js";
import { published } from "./published.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = published();
const guide = "docs/how-we-know.md";
const files = [
  {
    path: guide,
    text: withSection(
      readFileSync(join(root, guide), "utf8"),
      "article-claims",
      articleClaimsSection("dsa-pact-2025", data),
    ),
  },
  { path: "docs/data-model.svg", text: await dataModelDiagram(data) },
];
const stale = files.filter(
  ({ path, text }) =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is not what the records give.`);
  if (stale.length > 0) {
    console.error('Run "npm run generate:docs" and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of stale) writeFileSync(join(root, path), text);
  console.log(
    stale.length === 0
      ? "Everything the guides tell of the data is fresh."
      : `Wrote ${stale.map(({ path }) => path).join(", ")}.`,
  );
}
