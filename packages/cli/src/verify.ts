import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pact } from "@defence-pact/query";
import { didYouMean } from "@defence-pact/schema";
import {
  anchorsOf,
  describeAnchor,
  describeMismatch,
  describePage,
  heldCitations,
  heldTexts,
  type PageReport,
  type Verification,
  verifyCitations,
  verifyPage,
} from "@defence-pact/sources/verify";
import { mostPageBytes, readPage } from "./read-page.js";
import { UsageError } from "./usage-error.js";

/** The result of checking a page, or the text of a held article, against its citations. */
export type Verified = { readonly source: string } & (PageReport | Verification);

/**
 * Checks every citation of a source, in all datasets: paragraph by paragraph where the bytes are
 * plain text of an article that is held, by the words alone otherwise.
 *
 * @param bytes - The page, as HTML or plain text.
 * @param id - The id of the source whose page it is.
 * @throws {@link UsageError} if no words of such a source are cited, or the bytes are no page.
 */
export async function verify(bytes: Uint8Array, id: string): Promise<Verified> {
  const source = pact.sources.find(id);
  if (source === undefined) {
    const known = pact.sources.toArray().map((each) => each.id);
    throw new UsageError(`No source has the id "${id}".${didYouMean(id, known)}`);
  }
  const records = [pact.entities, pact.platforms, pact.timeline, pact.quotes].flatMap((dataset) => [
    ...dataset,
  ]);
  const { isHtml, blocks, text } = readPage(bytes);
  const heldText = heldTexts.find((held) => held.source === source.id);
  if (heldText !== undefined && !isHtml) {
    const citations = records.flatMap((record) => heldCitations(record, source.id));
    return { source: source.id, ...(await verifyCitations(text, citations, heldText)) };
  }
  const anchors = records.flatMap((record) => anchorsOf(record, source.id));
  if (anchors.length === 0) {
    throw new UsageError(`No record cites words of "${source.id}": there is nothing to check.`);
  }
  return { source: source.id, ...verifyPage(blocks, anchors, source) };
}

/** The result, in sentences: what does not match, then what the page is. */
export function verifiedText(verified: Verified): string {
  if ("state" in verified) {
    const altered = verified.anchors.filter(({ state }) => state !== "as-printed");
    return [...altered.map(describeAnchor), describePage(verified), ""].join("\n");
  }
  const { source, ok, citations, paragraphs, mismatches } = verified;
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
 * The bytes of a page, read no further than a page can go.
 *
 * @param path - A file; `-` for standard input.
 * @throws {@link UsageError} if there is no such file.
 */
export async function readPageFile(
  path: string,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream: AsyncIterable<Uint8Array | string> =
      path === "-" ? stdin : createReadStream(path);
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length > mostPageBytes) break;
    }
  } catch (error) {
    throw cannotRead(path, error);
  }
  return Buffer.concat(chunks);
}

/**
 * The text of a file in UTF-8.
 *
 * @throws {@link UsageError} if there is no such file, or it is not text.
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not text in UTF-8; save it as plain text.`);
  }
}

function cannotRead(path: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`Cannot read ${path}: ${reason}.`);
}
