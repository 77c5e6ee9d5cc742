import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importEverything, resolutions, strictest } from "../consumer.js";
import { faults, type TableCells, tool, versions } from "./try.js";

/** A way in which TypeScript finds packages, and a file that it finds them from. */
interface Mode {
  readonly name: string;
  readonly file: string;
  readonly resolution: object;
}

const node16 = { module: "node16", moduleResolution: "node16" };
const modes: readonly Mode[] = [
  { name: "node16 (ESM)", file: "all.mts", resolution: node16 },
  { name: "node16 (CommonJS)", file: "all.cts", resolution: node16 },
  { name: "bundler", file: "all.ts", resolution: resolutions.bundler },
  { name: "node10", file: "all.ts", resolution: resolutions.node10 },
];

/** Every TypeScript in every mode of resolution that it has. */
export function compilers(folder: string): TableCells {
  const compilers = [...versions()].filter(([name]) => name.startsWith("typescript"));
  const rows = compilers.map(([name, version]) => [
    version,
    ...modes.map((mode) => compileOutcome(folder, name, version, mode)),
  ]);
  return [["version", ...modes.map(({ name }) => name)], ...rows];
}

/** Compiles a project that imports every entry point but the JSON files. */
function compileOutcome(folder: string, compiler: string, version: string, mode: Mode): string {
  const major = Number(version.split(".")[0]);
  if (major >= 7 && mode.name === "node10") return "no such mode";
  const project = join(folder, `${compiler}-${mode.name}`);
  mkdirSync(project);
  const going = major === 6 && mode.name === "node10" ? { ignoreDeprecations: "6.0" } : {};
  const compilerOptions = { ...strictest, ...mode.resolution, ...going };
  const config = JSON.stringify({ compilerOptions, files: [mode.file] });
  writeFileSync(join(project, "tsconfig.json"), config);
  writeFileSync(join(project, mode.file), importEverything("none"));

  const args = [tool(compiler, "bin/tsc"), "--pretty", "false", "-p", project];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
  });
  if (error) throw error;
  const what = `TypeScript ${version}, ${mode.name}`;
  const errors = stdout.split("\n").filter((line) => /error TS\d+/.test(line));
  if (status !== 0 && errors.length === 0) throw new Error(`${what}:\n${stdout}${stderr}`);
  // zod, which users bring, wants the types of Node or of browsers and answers for itself.
  const ours = errors.filter((line) => !line.includes("/zod/"));
  if (ours.length > 0) faults.push(`${what}:\n${ours.join("\n")}`);
  return ours.length > 0 ? "fails" : "compiles";
}
