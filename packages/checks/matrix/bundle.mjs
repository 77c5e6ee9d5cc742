// node bundle.mjs <rollup|webpack|vite> <entry> <folder>: bundles a file, minified, into out.js.
const [, , bundler, entry, folder] = process.argv;

if (bundler === "rollup") {
  const { rollup } = await import("rollup");
  const { nodeResolve } = await import("@rollup/plugin-node-resolve");
  const { minify } = await import("terser");
  const { writeFileSync, mkdirSync } = await import("node:fs");
  const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
  const { output } = await bundle.generate({ format: "es" });
  const { code } = await minify(output[0].code, { module: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/out.js`, code);
} else if (bundler === "webpack") {
  const { default: webpack } = await import("webpack");
  await new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        devtool: false,
        entry,
        output: { path: folder, filename: "out.js", module: true },
        experiments: { outputModule: true },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
} else if (bundler === "vite") {
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: process.cwd(),
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      // Not `lib`, which leaves white space in for the next bundler.
      rollupOptions: { input: entry, output: { entryFileNames: "out.js" } },
      modulePreload: false,
    },
  });
} else {
  throw new Error(`bundle.mjs knows rollup, webpack and vite, not "${bundler}".`);
}
