import { library } from "../../tsup.base.js";

export default library({
  index: "src/index.ts",
  engine: "src/engine.ts",
  ms: "src/ms.ts",
  ko: "src/ko.ts",
  search: "src/text/search.ts",
  mentions: "src/text/mentions.ts",
  tables: "src/sql/tables.ts",
  sql: "src/sql/index.ts",
});
