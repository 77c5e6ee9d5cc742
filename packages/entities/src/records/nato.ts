import type { Bloc } from "../types.js";

/**
 * Alliance that signed an agreement with South Korea in July 2024 to recognise airworthiness
 * certification.
 */
export const nato: Bloc<"nato"> = {
  id: "nato",
  kind: "bloc",
  name: {
    en: "NATO",
  },
  aliases: [
    {
      text: "North Atlantic Treaty Organisation",
      language: "en",
      sort: "full-name",
    },
  ],
  summary: {
    en: "Alliance that signed an agreement with South Korea in July 2024 to recognise airworthiness certification.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "savera-times-2024-07",
      exact: "North Atlantic Treaty Organisation (NATO)",
    },
  ],
};
