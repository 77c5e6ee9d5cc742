import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";

/**
 * The text of an article from a file in UTF-8.
 *
 * @throws Error when there is no such file, or when it is not text, with what to do about it.
 */
export function readArticle(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Error(`Cannot read ${path}: ${error instanceof Error ? error.message : error}.`);
  }
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new Error(`${path} is not text in UTF-8: save the article as plain text.`);
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") throw new Error(`${path} is empty.`);
  return text;
}
