import type { NewsPublisher } from "../types.js";

/** Defence Security Asia, the publisher in whose name the article appears. */
export const defenceSecurityAsia: NewsPublisher<"defence-security-asia"> = {
  id: "defence-security-asia",
  kind: "publisher",
  name: { en: "Defence Security Asia" },
  aliases: [{ text: "DEFENCE SECURITY ASIA", language: "en", sort: "printed-variant" }],
  summary: { en: "Defence Security Asia, the publisher in whose name the article appears." },
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
