import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleWithEsbuild } from "./bundle.js";
import { faults, matrix, type Run, type TableCells, tool, tryProgram, versions } from "./try.js";

/** The smoke program in every runtime, as it can be loaded there. */
export async function runtimes(folder: string, quick: boolean): Promise<TableCells> {
  copyFileSync(join(matrix, "smoke.mjs"), join(folder, "smoke.mjs"));
  const show = 'import { right } from "./smoke.mjs"; console.log("right:", right);';
  writeFileSync(join(folder, "show.mjs"), show);
  await bundleWithEsbuild(folder, "show.mjs", { format: "cjs", packages: "external" }, "show.cjs");

  const known = versions();
  const inFiles = (name: string, version: string, ...[command = "", ...args]: string[]) => [
    name,
    version,
    ...["show.mjs", "show.cjs"].map((file) => {
      const what = `${name} ${version} ${file}`;
      return answered(tryProgram(what, command, [...args, file], folder), what);
    }),
  ];
  const nodes = (quick ? ["node24"] : ["node22", "node24", "node26"]).map((name) =>
    inFiles("Node", known.get(name) ?? "", tool(name, "bin/node")),
  );
  const deno = ["run", "--quiet", "--node-modules-dir=manual", "--allow-read", "--allow-env"];
  return [
    ["runtime", "version", "ESM", "CommonJS"],
    inFiles("Node", process.versions.node, process.execPath),
    ...nodes,
    ...(quick
      ? []
      : [
          inFiles("Bun", known.get("bun") ?? "", tool("bun/bin/bun.exe"), "run"),
          inFiles("Deno", known.get("deno") ?? "", process.execPath, tool("deno/bin.cjs"), ...deno),
          ["workerd", known.get("workerd") ?? "", await inWorker(folder), "as a bundle"],
          await inBrowser(folder),
        ]),
  ];
}

/** How many answers of the smoke program were right: it stops at one that is not. */
function answered({ ok, output }: Run, what: string): string {
  const right = /right: (\d+)/.exec(output)?.[1];
  if (ok && right === undefined) faults.push(`${what} printed no answers:\n${output}`);
  return ok && right !== undefined ? `${right} of ${right}` : "fails";
}

async function inWorker(folder: string): Promise<string> {
  writeFileSync(
    join(folder, "worker-source.mjs"),
    'import { right } from "./smoke.mjs"; export default { test() { console.log("right:", right); } };',
  );
  await bundleWithEsbuild(folder, "worker-source.mjs", { format: "esm" }, "worker.mjs");
  writeFileSync(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);
`,
  );
  const workerd = tool("workerd/bin/workerd");
  return answered(tryProgram("workerd", workerd, ["test", "worker.capnp"], folder), "workerd");
}

async function inBrowser(folder: string): Promise<readonly string[]> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error("Chromium is not installed: set CHROMIUM to its path to try it too.");
    return ["Chromium", "not installed", "not tried", "as a bundle"];
  }
  writeFileSync(
    join(folder, "page-source.mjs"),
    'import { right } from "./smoke.mjs"; document.title = "right: " + right;',
  );
  await bundleWithEsbuild(folder, "page-source.mjs", { format: "iife" }, "page.js");
  const page = join(folder, "page.html");
  writeFileSync(page, '<!doctype html><meta charset="utf-8"><script src="page.js"></script>');
  const profile = `--user-data-dir=${join(folder, "chromium")}`;
  const dump = ["--headless", "--no-sandbox", "--disable-gpu", profile, "--dump-dom"];
  const dumped = tryProgram("Chromium", chromium.path, [...dump, pathToFileURL(page).href], folder);
  return ["Chromium", chromium.version, answered(dumped, "Chromium"), "as a bundle"];
}

/** The system's Chromium, which npm does not bring. */
function findChromium(): { readonly path: string; readonly version: string } | undefined {
  const names = [process.env["CHROMIUM"] ?? "", "chromium", "chromium-browser", "google-chrome"];
  for (const path of names.filter((name) => name !== "")) {
    const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    const version = /\d[\d.]+/.exec(stdout ?? "")?.[0];
    if (status === 0 && version !== undefined) return { path, version };
  }
  return undefined;
}
