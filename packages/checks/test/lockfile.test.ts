import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { root } from "../src/workspace.js";

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
type Packages = z.infer<typeof lockfile>["packages"];

/** The lockfiles: the project's, and those of what is installed apart. */
const folders = [
  ".",
  "packages/bench",
  "packages/checks/databases",
  "packages/checks/matrix",
  "packages/checks/mutation",
  "packages/checks/rehearsal",
].map((folder) => {
  const text = readFileSync(join(root, folder, "package-lock.json"), "utf8");
  return { folder, packages: lockfile.parse(JSON.parse(text)).packages };
});

/** Where Node would find `name` from the package at `from`: in its own node_modules or a parent's. */
function isLocked(packages: Packages, from: string, name: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
  if (from === "") return false;
  const parent = from.lastIndexOf("/node_modules/");
  return isLocked(packages, parent === -1 ? "" : from.slice(0, parent), name);
}

describe.each(folders)("the lockfile in $folder", ({ packages }) => {
  it("locks every optional package, so that npm ci works on every platform", () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(packages, from, name))
        .map((name) => `${from} wants ${name}`),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it("names no download address", () => {
    const addresses = Object.entries(packages).flatMap(([name, { resolved, link }]) =>
      resolved === undefined || link === true ? [] : [`${name}: ${resolved}`],
    );
    expect(addresses).toEqual([]);
  });
});
