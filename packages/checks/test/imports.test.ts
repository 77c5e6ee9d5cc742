import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesUnder, root } from "../src/workspace.js";

/** What each file imports from others, imports of types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** Paths without endings: an import says `.js` where the file is `.ts` or `.tsx`. */
function bare(path: string): string {
  return relative(root, path).replace(/\.[jt]sx?$/, "");
}

function importsUnder(folder: string): Imports {
  const files = [".ts", ".tsx"].flatMap((ending) => filesUnder(folder, ending));
  return new Map(
    files.map((file) => [
      bare(file),
      ts
        .preProcessFile(readFileSync(file, "utf8"))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => bare(join(dirname(file), fileName))),
    ]),
  );
}

/** Files of which each imports the next, the first one again at the end; none without a circle. */
function circleIn(imports: Imports): readonly string[] {
  const done = new Set<string>();
  function follow(file: string, way: readonly string[]): readonly string[] {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    const ways = imports.get(file) ?? [];
    return ways.map((next) => follow(next, [...way, file])).find(({ length }) => length > 0) ?? [];
  }
  const circles = [...imports.keys()].map((file) => follow(file, []));
  return circles.find(({ length }) => length > 0) ?? [];
}

it("finds a circle", () => {
  const imports = { a: ["b"], b: ["c", "d"], c: [], d: ["c", "b"] };
  expect(circleIn(new Map(Object.entries(imports)))).toEqual(["b", "d", "b"]);
});

const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
const folders = [...packages, "docs/explorer"].map((folder) => join(folder, "src"));

describe("no file imports itself by way of others", () => {
  it.each(folders)("%s", (folder) => {
    expect(circleIn(importsUnder(join(root, folder)))).toEqual([]);
  });

  it("in any of the folders with sources", () => {
    const read = folders.filter((folder) => importsUnder(join(root, folder)).size > 0);
    expect(read.length).toBeGreaterThan(10);
  });
});
