import type { Person } from "../types.js";

/** Secretary-general of Malaysia's defence ministry in August 2024. */
export const ishamIshak: Person<"isham-ishak"> = {
  id: "isham-ishak",
  kind: "person",
  name: { en: "Isham Ishak" },
  aliases: [{ text: "Isham Bin Ishak", language: "en", sort: "full-name" }],
  summary: { en: "Secretary-general of Malaysia's defence ministry in August 2024." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "aliases", "state"],
      source: "asian-military-review-2024-08",
      exact: ["Isham Bin Ishak", "Ministry of Defence"],
      inferred: {
        name: "printed in full, Isham Bin Ishak",
        state:
          "secretary general of the Malaysian ministry, printed as Ministry of Defence (MINDEF)",
      },
    },
  ],
};
