import type { Person } from "../types.js";

/** Ackbal Abdul Samad was the chief of Malaysia's air force in October 2021. */
export const ackbalAbdulSamad: Person<"ackbal-abdul-samad"> = {
  id: "ackbal-abdul-samad",
  kind: "person",
  name: {
    en: "Ackbal Abdul Samad",
  },
  aliases: [
    {
      text: "Ackbal bin Hj Abdul Samad",
      language: "ms",
      sort: "full-name",
    },
  ],
  summary: {
    en: "Ackbal Abdul Samad was the chief of Malaysia's air force in October 2021.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "royal-malaysian-air-force-2021-10-20",
      exact: [
        "Tan Sri Ackbal bin Hj Abdul",
        "Abdul Samad TUDM antara tetamu negara",
        "Panglima Tentera Udara, Jen",
      ],
      inferred: {
        state: "Malaysia: chief of the air force whose page it is",
        name: "printed in two parts, with bin Hj",
        aliases: "printed in two parts",
      },
    },
  ],
};
