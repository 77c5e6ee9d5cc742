import type { Person } from "../types.js";

/**
 * Ismail Sabri Yaakob was prime minister of Malaysia when he announced a defence and security
 * industry policy in September 2021.
 */
export const ismailSabriYaakob: Person<"ismail-sabri-yaakob"> = {
  id: "ismail-sabri-yaakob",
  kind: "person",
  name: { en: "Ismail Sabri Yaakob" },

  summary: {
    en: "Ismail Sabri Yaakob was prime minister of Malaysia when he announced a defence and security industry policy in September 2021.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "sun-2021-09-27",
      exact: ["Seri Ismail Sabri Yaakob said", "KUALA LUMPUR: The National Defence"],
      inferred: { state: "the prime minister who tables the 12th Malaysia Plan in parliament" },
    },
  ],
};
