import type { Statement } from "../types.js";

/** Its geography on the Strait of Malacca makes Malaysia a key partner for South Korea. */
export const malaysiaAsKeyPartner: Statement<"malaysia-as-key-partner"> = {
  id: "malaysia-as-key-partner",
  kind: "statement",
  text: {
    en: "Its geography on the Strait of Malacca makes Malaysia a key partner for South Korea.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "south-korea", "strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 34,
      exact: "Kuala Lumpur a key partner",
    },
  ],
};
