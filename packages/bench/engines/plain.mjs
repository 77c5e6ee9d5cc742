import { plainAnswers, plainTextAnswers } from "../plain.mjs";

export default {
  name: "plain filter and sort",
  create: (records) => plainAnswers(records),
  createText: plainTextAnswers,
};
