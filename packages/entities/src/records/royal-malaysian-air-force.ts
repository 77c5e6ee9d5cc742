import type { ArmedService } from "../types.js";

/** Malaysia's air force. */
export const royalMalaysianAirForce: ArmedService<"royal-malaysian-air-force"> = {
  id: "royal-malaysian-air-force",
  kind: "armed-service",
  name: {
    en: "Royal Malaysian Air Force",
    ko: "말레이시아 왕립공군",
    ms: "Tentera Udara Diraja Malaysia",
  },
  aliases: [
    { text: "RMAF", language: "en", sort: "abbreviation" },
    { text: "TUDM", language: "ms", sort: "abbreviation" },
    { text: "말레이시아 공군", language: "ko", sort: "short-name" },
  ],
  summary: { en: "Malaysia's air force." },
  state: "malaysia",
  branch: "air-force",
  evidence: [
    {
      supports: ["name.en", "aliases", "state"],
      source: "sun-2025",
      topic: "the new air force chief",
    },
    {
      supports: ["name.en", "aliases"],
      source: "star-2025-12-18",
      topic: "the air force chief on combat aircraft",
    },
    {
      supports: ["name.ko", "aliases", "state"],
      source: "newspim-2025-02-22",
      topic: "flight in an FA-50",
    },
    { supports: "aliases", source: "air-times-2024-12-05", topic: "18 aircraft to come" },
    {
      supports: ["name.ms", "aliases"],
      source: "air-times-2024-12-05",
      topic: "aircraft to be received",
    },
    { supports: ["name.ms", "aliases"], source: "motoqar-2026", topic: "assets of the year 2026" },
  ],
};
