import type { Person } from "../types.js";

/** Malaysian trade minister who concluded the free trade talks with South Korea in October 2025. */
export const tengkuZafrulAziz: Person<"tengku-zafrul-aziz"> = {
  id: "tengku-zafrul-aziz",
  kind: "person",
  name: {
    en: "Tengku Zafrul Aziz",
  },
  aliases: [
    {
      text: "Tengku Zafrul",
      language: "en",
      sort: "short-name",
    },
  ],
  summary: {
    en: "Malaysian trade minister who concluded the free trade talks with South Korea in October 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name", "state"],
      source: "korea-herald-2024-03-26",
      exact: ["his Malaysian counterpart, Tengku Zafrul Aziz", "agreed with Malaysia to resume"],
    },
    {
      supports: ["aliases", "state"],
      source: "korea-net-2025-10",
      exact: ["ministro malasio de Inversiones", "Industria, Tengku Zafrul"],
      inferred: { state: "Malaysia: the adjective malasio" },
    },
  ],
};
