import { plainAnswers, plainTextAnswers } from "../plain.mjs";

export default {
  name: "plain filter and sort",
  create: (records) =>
    plainAnswers(records, {
      filter: (list, predicate) => list.filter(predicate),
      sortBy: (list, compare) => [...list].sort(compare),
    }),
  createText: plainTextAnswers,
};
