import type { Office } from "../types.js";

/**
 * Minister of South Korea's Defence Acquisition Program Administration; Seok Jong-gun is named with
 * this title.
 */
export const dapaMinister: Office<"dapa-minister"> = {
  id: "dapa-minister",
  kind: "office",
  name: { en: "Minister of the Defence Acquisition Program Administration" },
  aliases: [
    {
      text: "Defence Acquisition Program Administration Minister",
      language: "en",
      sort: "printed-variant",
    },
  ],
  summary: {
    en: "Minister of South Korea's Defence Acquisition Program Administration; Seok Jong-gun is named with this title.",
  },
  body: "dapa",
  holders: [
    {
      person: "seok-jong-gun",
      title: { en: "Defence Acquisition Program Administration Minister" },
      evidence: [
        {
          supports: "person",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Minister Seok Jong-gun stated",
        },
        {
          supports: "title",
          source: "dsa-pact-2025",
          paragraph: 24,
          exact: "Defence Acquisition Program Administration Minister",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "aliases", "body"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Defence Acquisition Program Administration Minister",
    },
  ],
};
