import type { Statement } from "../types.js";

/** The partnership strengthens South Korea's export-led industrial growth. */
export const exportLedGrowthStrengthened: Statement<"export-led-growth-strengthened"> = {
  id: "export-led-growth-strengthened",
  kind: "statement",
  text: {
    en: "The partnership strengthens South Korea's export-led industrial growth.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 84,
      exact: "strengthens export-led industrial growth",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 84,
      exact: "From South Korea’s standpoint",
    },
  ],
};
