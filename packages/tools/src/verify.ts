/**
 * `npm run verify -- <article.txt>`: checks every citation of a held text in the five datasets
 * against the text itself, which is not in this project. Exits with 1 on any mismatch.
 * For the text of another held source than the first, give the source's id after the file.
 */
import type { CitingRecord } from "@defence-pact/sources/verify";
import { readText } from "./read-text.js";

try {
  await verify(process.argv[2], process.argv[3]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Prints the report; throws where there can be none, or where anything does not match. */
async function verify(path: string | undefined, sourceAsked: string | undefined): Promise<void> {
  if (path === undefined) throw new Error("Give the file: npm run verify -- article.txt");
  const text = readText(path);
  const { describeMismatch, heldCitations, heldTexts, verifyCitations } = await import(
    "@defence-pact/sources/verify"
  ).catch(notBuilt);
  const heldText = heldTexts.find(
    ({ source }) => sourceAsked === undefined || source === sourceAsked,
  );
  if (heldText === undefined) {
    const held = heldTexts.map(({ source }) => source).join(", ");
    throw new Error(`No fingerprints of a source "${sourceAsked}" are held; they are of: ${held}.`);
  }
  const citations = (await records().catch(notBuilt)).flatMap((record) =>
    heldCitations(record, heldText.source),
  );
  const { mismatches, paragraphs } = await verifyCitations(text, citations, heldText);
  if (mismatches.length > 0) console.log(mismatches.map(describeMismatch).join("\n"));
  const checked = `Checked ${paragraphs} paragraphs and ${citations.length} citations of ${heldText.source}`;
  if (mismatches.length > 0) throw new Error(`${checked}: ${mismatches.length} mismatches.`);
  console.log(`${checked}: every one matches.`);
}

function notBuilt(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Error(`The datasets are not built; run "npm run build" first. (${reason})`);
}

/** Every record that cites, from the datasets as they are published. */
async function records(): Promise<readonly CitingRecord[]> {
  const [{ entities }, { platforms }, { timeline }, { quotes }] = await Promise.all([
    import("@defence-pact/entities"),
    import("@defence-pact/platforms"),
    import("@defence-pact/timeline"),
    import("@defence-pact/quotes"),
  ]);
  return [entities, platforms, timeline, quotes].flatMap((registry) => Object.values(registry));
}
