import type { NewsPublisher } from "../types.js";

/**
 * News site whose article of October 2025 on the defence-industry memorandum is the starting point
 * of these data.
 */
export const defenceSecurityAsia: NewsPublisher<"defence-security-asia"> = {
  id: "defence-security-asia",
  kind: "publisher",
  name: { en: "Defence Security Asia" },
  aliases: [{ text: "DEFENCE SECURITY ASIA", language: "en", sort: "printed-variant" }],
  summary: {
    en: "News site whose article of October 2025 on the defence-industry memorandum is the starting point of these data.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "(DEFENCE SECURITY ASIA)",
    },
    {
      supports: ["name", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 102,
      exact: "— DEFENCE SECURITY ASIA",
    },
  ],
};
