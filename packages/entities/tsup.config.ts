import { library } from "../../tsup.base.js";

export default library({
  index: "src/index.ts",
  ids: "src/ids.ts",
  ms: "src/ms.ts",
  ko: "src/ko.ts",
});
