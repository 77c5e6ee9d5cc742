import { library } from "../../tsup.base.js";

export default library({
  index: "src/index.ts",
  terms: "src/terms.ts",
  glossary: "src/glossary.ts",
  zod: "src/zod.ts",
});
