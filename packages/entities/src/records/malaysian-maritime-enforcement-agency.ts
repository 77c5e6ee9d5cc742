import type { Agency } from "../types.js";

/**
 * Malaysia's coast guard, which trained with South Korea's coast guard off Port Klang in July 2025.
 */
export const malaysianMaritimeEnforcementAgency: Agency<"malaysian-maritime-enforcement-agency"> = {
  id: "malaysian-maritime-enforcement-agency",
  kind: "agency",
  name: { en: "Malaysian Maritime Enforcement Agency", ko: "말레이시아 해양단속국" },
  aliases: [
    { text: "MMEA", language: "en", sort: "abbreviation" },
    { text: "말레이시아 해양경비대", language: "ko", sort: "printed-variant" },
    { text: "말레이시아 해양경찰", language: "ko", sort: "printed-variant" },
  ],
  summary: {
    en: "Malaysia's coast guard, which trained with South Korea's coast guard off Port Klang in July 2025.",
  },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.ko", "aliases", "state"],
      source: "newsis-2025-07-08",
      exact: [
        "말레이시아 해양단속국(MMEA) 해양감시부국장",
        "말레이시아 해양경비대 사령부",
        "말레이시아 해양경찰과",
      ],
    },
    {
      supports: ["name.ko", "aliases", "state"],
      source: "asia-today-2025-07-10",
      exact: ["말레이시아 해양경비대(MMEA) 사령부 방문", "말레이시아 해양단속국과"],
    },
    {
      supports: ["name.en", "aliases"],
      source: "star-2024-07-05",
      exact: "Malaysian Maritime Enforcement Agency (MMEA)",
    },
  ],
};
