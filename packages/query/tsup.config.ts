import { library } from "../../tsup.base.js";

export default library({
  index: "src/index.ts",
  engine: "src/engine.ts",
  search: "src/search.ts",
  mentions: "src/mentions/index.ts",
  tables: "src/sql/tables.ts",
  sql: "src/sql/index.ts",
});
