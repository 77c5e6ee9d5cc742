import { defineConfig } from "tsup";

type Config = ReturnType<typeof defineConfig>;

const config: Config = defineConfig({
  entry: { main: "src/main.ts" },
  format: ["esm"],
  target: "node20",
  clean: true,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});

export default config;
