import type { ArmedService } from "../types.js";

/** Malaysia's navy. */
export const royalMalaysianNavy: ArmedService<"royal-malaysian-navy"> = {
  id: "royal-malaysian-navy",
  kind: "armed-service",
  name: { en: "Royal Malaysian Navy", ms: "Tentera Laut Diraja Malaysia", ko: "말레이시아 해군" },
  aliases: [
    { text: "RMN", language: "en", sort: "abbreviation" },
    { text: "TLDM", language: "ms", sort: "abbreviation" },
  ],
  summary: { en: "Malaysia's navy." },
  state: "malaysia",
  branch: "navy",
  evidence: [
    {
      supports: ["name.en", "aliases", "state"],
      source: "star-2026-07-02",
      topic: "the navy chief on the support ships",
    },
    {
      supports: ["name.en", "aliases"],
      source: "new-straits-times-2024-10",
      topic: "inaugural address",
    },
    { supports: ["name.ms", "aliases"], source: "utusan-2025-04", topic: "navy day" },
    { supports: "name.ko", source: "chosun-ilbo-2023-05-23", topic: "littoral mission ships" },
  ],
};
