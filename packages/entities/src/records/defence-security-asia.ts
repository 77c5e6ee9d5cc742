import type { NewsPublisher } from "../types.js";

/** Publisher of the article on which these data are based. */
export const defenceSecurityAsia: NewsPublisher<"defence-security-asia"> = {
  id: "defence-security-asia",
  kind: "publisher",
  name: { en: "Defence Security Asia" },
  aliases: [{ text: "DEFENCE SECURITY ASIA", language: "en", sort: "printed-variant" }],
  summary: { en: "Publisher of the article on which these data are based." },
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
