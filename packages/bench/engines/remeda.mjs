import * as remeda from "remeda";
import { plainAnswers } from "../plain.mjs";

export default {
  name: "remeda",
  package: "remeda",
  create: (records) => plainAnswers(records, { filter: remeda.filter, sortBy: remeda.sort }),
};
