import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/** Where a file beside this one is. */
function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** What the lockfile says of an installed package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Ships the licences of what the page is made with, fonts included, as `licences.txt`. */
function licences(): Plugin {
  return {
    name: "licences",
    apply: "build",
    generateBundle() {
      const lock: { readonly packages: { readonly [path: string]: Locked } } = JSON.parse(
        readFileSync(beside("package-lock.json"), "utf8"),
      );
      const parts = Object.entries(lock.packages).flatMap(([path, { version, license, dev }]) => {
        if (path === "" || dev === true) return [];
        const file = readdirSync(beside(path)).find((name) => /^licen[cs]e/i.test(name));
        const text = file === undefined ? "" : readFileSync(beside(`${path}/${file}`), "utf8");
        return [`${path.replace("node_modules/", "")} ${version} (${license})\n\n${text.trim()}\n`];
      });
      parts.push(
        "Natural Earth, the outline on the map, is in the public domain: https://www.naturalearthdata.com\n",
      );
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: parts.join(`\n${"-".repeat(80)}\n\n`),
      });
    },
  };
}

/** A page of files beside each other: it can be served from any folder of any host. */
export default defineConfig({
  base: "./",
  plugins: [licences()],
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  build: {
    outDir: beside("../../site/explorer"),
    emptyOutDir: true,
    target: "es2022",
    // Fonts stay files, so that only those in use are loaded.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
