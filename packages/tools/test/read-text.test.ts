import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readArticle } from "../src/read-text.js";

const folder = mkdtempSync(join(tmpdir(), "defence-pact-texts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, "text.txt");
  writeFileSync(path, content);
  return path;
}

it("gives the text of a file in UTF-8", () => {
  expect(readArticle(file("A pact – 말레이시아\n"))).toBe("A pact – 말레이시아\n");
});

it("says in one line that there is no such file", () => {
  const missing = join(folder, "none.txt");
  expect(() => readArticle(missing)).toThrow(`Cannot read ${missing}: ENOENT`);
});

it("says that a file is not text", () => {
  const notText = "is not text in UTF-8: save the article as plain text.";
  expect(() => readArticle(file(Uint8Array.of(0x89, 0x50, 0x4e)))).toThrow(notText);
  expect(() => readArticle(file("a\0b"))).toThrow(notText);
});

it("says that a file is empty", () => {
  expect(() => readArticle(file(" \n"))).toThrow("is empty.");
});
