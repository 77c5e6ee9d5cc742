import type { Bloc } from "../types.js";

/** NATO, the alliance that signed an airworthiness agreement with South Korea in July 2024. */
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
    en: "NATO, the alliance that signed an airworthiness agreement with South Korea in July 2024.",
  },
  evidence: [
    {
      supports: ["name", "aliases"],
      source: "savera-times-2024-07",
      exact: "North Atlantic Treaty Organisation (NATO)",
    },
  ],
};
