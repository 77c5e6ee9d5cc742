import { resolve } from "node:path";
import { build } from "esbuild";

/** The options of esbuild in which the bundles differ. */
interface BundleOptions {
  readonly format: "esm" | "cjs" | "iife";
  readonly packages?: "external";
}

/** Bundles a file of a folder into another one there. */
export async function bundleWithEsbuild(
  folder: string,
  from: string,
  options: BundleOptions,
  to: string,
): Promise<void> {
  await build({
    ...options,
    entryPoints: [resolve(folder, from)],
    absWorkingDir: folder,
    outfile: resolve(folder, to),
    bundle: true,
    minify: true,
    charset: "utf8",
    logLevel: "error",
  });
}
