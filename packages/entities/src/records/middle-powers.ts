import type { Group } from "../types.js";

/** Pivotal middle powers, which South Korea and Malaysia are both said to be. */
export const middlePowers: Group<"middle-powers"> = {
  id: "middle-powers",
  kind: "group",
  name: { en: "Middle powers" },
  aliases: [{ text: "pivotal middle powers", language: "en", sort: "printed-variant" }],
  summary: {
    en: "Pivotal middle powers, which South Korea and Malaysia are both said to be.",
  },
  members: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["name", "aliases", "members"],
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "Both are pivotal middle powers",
      inferred: { members: "“Both”: South Korea and Malaysia, the parties to the memorandum" },
    },
    {
      supports: "members",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "between Seoul and Kuala Lumpur",
    },
  ],
};
