import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { root } from "../src/workspace.js";

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        link: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).default({}),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));

/** Where Node would find `name` from the package at `from`: in its own node_modules or a parent's. */
function isLocked(from: string, name: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
  if (from === "") return false;
  const parent = from.lastIndexOf("/node_modules/");
  return isLocked(parent === -1 ? "" : from.slice(0, parent), name);
}

it("locks every optional package, so that npm ci works on every platform", () => {
  const optional = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(optional.length).toBeGreaterThan(20);
  const missing = optional.filter(({ from, name }) => !isLocked(from, name));
  expect(missing.map(({ from, name }) => `${from} wants ${name}`)).toEqual([]);
});

it("names no download address", () => {
  const addresses = Object.entries(packages).flatMap(([name, { resolved, link }]) =>
    resolved === undefined || link === true ? [] : [`${name}: ${resolved}`],
  );
  expect(addresses).toEqual([]);
});
