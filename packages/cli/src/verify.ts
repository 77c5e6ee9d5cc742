import { readFile } from "node:fs/promises";
import { pact } from "@defence-pact/query";
import {
  describeMismatch,
  heldCitations,
  heldTexts,
  type Verification,
  verifyCitations,
} from "@defence-pact/sources/verify";
import { UsageError } from "./usage-error.js";

/** The result of checking a text against its citations. */
export interface Verified extends Verification {
  readonly source: string;
}

/**
 * Checks every citation of a held text, in all datasets.
 *
 * @param source - The id of the source whose text it is.
 * @throws {@link UsageError} if no text of the source is held.
 */
export async function verify(text: string, source: string): Promise<Verified> {
  const heldText = heldTexts.find((held) => held.source === source);
  if (heldText === undefined) {
    const held = heldTexts.map((each) => each.source).join(", ");
    throw new UsageError(
      `No fingerprints of "${source}" are held; there are only those of: ${held}.`,
    );
  }
  const citations = [pact.entities, pact.platforms, pact.timeline, pact.quotes].flatMap((dataset) =>
    [...dataset].flatMap((record) => heldCitations(record, source)),
  );
  return { source, ...(await verifyCitations(text, citations, heldText)) };
}

/** The result, in sentences. */
export function verifiedText({ source, ok, citations, paragraphs, mismatches }: Verified): string {
  const checked = `Checked ${paragraphs} paragraphs and ${citations} citations of ${source}`;
  const [first] = mismatches;
  if (first?.problem === "another-text" || first?.problem === "not-text") {
    return `${describeMismatch(first)}\n`;
  }
  return [
    ...mismatches.map(describeMismatch),
    ok ? `${checked}: every one matches.` : `${checked}: ${mismatches.length} mismatches.`,
    "",
  ].join("\n");
}

/**
 * The text of a file in UTF-8.
 *
 * @throws {@link UsageError} if there is no such file, or it is not text.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Cannot read ${path}: ${reason}.`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not text in UTF-8; save it as plain text.`);
  }
}
