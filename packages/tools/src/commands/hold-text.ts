/**
 * `npm run hold-text -- <source id> <text file> <role>=<paragraphs> …`: writes the fingerprints of a
 * text's paragraphs into packages/sources/src/held-texts.ts, in place of older ones. A paragraph
 * without a role is body. For example:
 *
 *     npm run hold-text -- dsa-pact-2025 article.txt headline=1 standfirst=2 caption=5,37
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type HeldText, type ParagraphRole, paragraphRoles } from "@defence-pact/schema";
import { fingerprint, heldTexts, splitParagraphs } from "@defence-pact/sources/verify";
import { format } from "../biome.js";
import { constantName } from "../datasets.js";
import { repositoryRoot } from "../source-files.js";

const [source, textFile, ...roleArguments] = process.argv.slice(2);
if (source === undefined || textFile === undefined) {
  throw new Error("Give the id of the source, the file with its text, and roles: headline=1 …");
}
const target = join(repositoryRoot, "packages/sources/src/held-texts.ts");
const newParagraphs = splitParagraphs(readFileSync(textFile, "utf8"));
const givenRoles = new Map(roleArguments.flatMap(readRoles));
const newText: HeldText = {
  source,
  paragraphs: await Promise.all(
    newParagraphs.map(async (paragraph, index) => ({
      role: givenRoles.get(index + 1) ?? "body",
      sha256: await fingerprint(paragraph),
    })),
  ),
};
const others = heldTexts.filter((one) => one.source !== source);
writeFileSync(target, fileText([...others, newText]));
format([target]);
console.log(`Holds ${newParagraphs.length} paragraphs of "${source}" in ${target}.`);

/** `caption=5,37` gives the role of paragraphs 5 and 37. */
function readRoles(argument: string): readonly (readonly [number, ParagraphRole])[] {
  const [name, list = ""] = argument.split("=");
  const role = paragraphRoles.find((one) => one === name);
  if (role === undefined) {
    throw new Error(`"${name}" is not a role; roles are ${paragraphRoles.join(", ")}.`);
  }
  return list.split(",").map((digits) => {
    const number = Number(digits);
    if (newParagraphs[number - 1] === undefined) {
      throw new Error(`${argument}: the text has paragraphs 1 to ${newParagraphs.length}.`);
    }
    return [number, role];
  });
}

function fileText(texts: readonly HeldText[]): string {
  return [
    '// Written by "npm run hold-text" from the texts, which are not in this project.',
    'import type { HeldText } from "@defence-pact/schema";',
    'import type { SourceId } from "./ids.js";',
    ...texts.map(
      (text) =>
        `\nconst ${constantName(text.source)}: HeldText<SourceId> = ${JSON.stringify(text)};`,
    ),
    "",
    "/** The texts whose paragraphs we hold fingerprints of. */",
    "export const heldTexts: readonly HeldText<SourceId>[] = [",
    ...texts.map(({ source: id }) => `  ${constantName(id)},`),
    "];",
    "",
  ].join("\n");
}
