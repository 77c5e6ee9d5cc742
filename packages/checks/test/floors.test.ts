import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entryPoints } from "../src/consumer.js";
import { filesUnder, floors, libraries, readManifest, root } from "../src/workspace.js";

const nameOf = new Map(floors.map((folder) => [folder, readManifest(folder).name]));
const ours = new Set(nameOf.values());

/** The package an import specifier names: `@defence-pact/schema` for `@defence-pact/schema/zod`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

describe.each(floors.map((folder, floor) => ({ folder, floor })))(
  "$folder",
  ({ folder, floor }) => {
    const manifest = readManifest(folder);
    const below = new Set(floors.slice(0, floor).map((lower) => nameOf.get(lower)));

    it("depends only on the floors before it, each pinned to the one version", () => {
      const inner = Object.entries(manifest.dependencies).filter(([name]) => ours.has(name));
      expect(inner.filter(([name]) => !below.has(name))).toEqual([]);
      for (const [name, version] of inner) expect(version, name).toBe(manifest.version);
    });

    it("imports only what its package.json names", () => {
      const files = filesUnder(join(root, "packages", folder, "src"), ".ts");
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap((file) =>
        ts
          .preProcessFile(readFileSync(file, "utf8"))
          .importedFiles.map(({ fileName }) => packageOf(fileName))
          .filter((name) => ours.has(name) && !(name in manifest.dependencies))
          .map((name) => `${relative(root, file)} imports ${name}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);

it("puts the project's one licence into every package", () => {
  const licence = readFileSync(join(root, "LICENSE"), "utf8");
  for (const folder of floors) {
    expect(readFileSync(join(root, "packages", folder, "LICENSE"), "utf8"), folder).toBe(licence);
  }
});

it("reads what packages export from their source, without a build", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const resolved = entryPoints()
    .filter(({ json }) => !json)
    .map(({ specifier }) => {
      const importer = join(root, "packages/checks/src/anything.ts");
      const { resolvedModule } = ts.resolveModuleName(specifier, importer, options, ts.sys);
      return `${specifier} is ${relative(root, resolvedModule?.resolvedFileName ?? "").replaceAll("\\", "/")}`;
    });
  expect(resolved.length).toBeGreaterThan(libraries.length);
  expect(resolved.filter((one) => !/ is packages\/\w+\/src\/[\w/]+\.ts$/.test(one))).toEqual([]);
});
