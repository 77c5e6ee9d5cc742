/** A repository in the system's temporary folder, with the least that the tools read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { datasets } from "../src/datasets.js";

/** Makes a repository of these files over the least; it is deleted when the test has finished. */
export function repository(files: { readonly [path: string]: string } = {}): string {
  const root = mkdtempSync(join(tmpdir(), "defence-pact-tools-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = { ...least(), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function least(): { readonly [path: string]: string } {
  return {
    "CITATION.cff": "cff-version: 1.2.0\nversion: 0.0.0\ntype: dataset\n",
    ...Object.fromEntries(
      datasets.flatMap(({ name, stem }) => [
        [`packages/${name}/package.json`, `{ "name": "@test/${name}", "version": "1.2.3" }`],
        [`packages/${name}/src/ids.ts`, `export function is${stem}Id(): boolean {}\n`],
        [`packages/${name}/src/types.ts`, "export interface Other {}\n"],
        [`packages/${name}/src/redirects.ts`, "export const redirects = {};\n"],
      ]),
    ),
  };
}
