import type { State } from "../types.js";

/** Malaysia, which signed the memorandum of 27 October 2025 with South Korea. */
export const malaysia: State<"malaysia"> = {
  id: "malaysia",
  kind: "state",
  name: { en: "Malaysia" },
  aliases: [{ text: "Kuala Lumpur", language: "en", sort: "metonym" }],
  summary: { en: "Malaysia, which signed the memorandum of 27 October 2025 with South Korea." },
  countryCode: "MY",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 34,
      exact: "makes Kuala Lumpur a key partner",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "aligning more closely with Kuala Lumpur",
    },
    {
      supports: "aliases",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "between Seoul and Kuala Lumpur",
    },
  ],
};
