import { readFileSync } from "node:fs";

/**
 * The text of a file in UTF-8.
 *
 * @throws Error when there is no such file, or when it is not text, with what to do about it.
 */
export function readArticle(path: string): string {
  const bytes = read(path);
  const text = decode(bytes);
  if (text === undefined || text.includes("\0")) {
    throw new Error(`${path} is not text in UTF-8: save the article as plain text.`);
  }
  if (text.trim() === "") throw new Error(`${path} is empty.`);
  return text;
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read ${path}: ${reason}.`);
  }
}

/** The text of bytes in UTF-8; `undefined` where they are none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
