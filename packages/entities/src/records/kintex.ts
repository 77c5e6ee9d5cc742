import type { Place } from "../types.js";

/** Exhibition centre in Goyang where the trade days of Seoul ADEX 2025 were held. */
export const kintex: Place<"kintex"> = {
  id: "kintex",
  kind: "place",
  name: { en: "KINTEX", ko: "킨텍스" },
  summary: { en: "Exhibition centre in Goyang where the trade days of Seoul ADEX 2025 were held." },
  placeType: "venue",
  within: "south-korea",
  evidence: [
    { supports: "name", source: "dapa-magazine-145", topic: "where ADEX 2025 was held" },
    {
      supports: ["name.en", "within"],
      source: "azertac-2025-10-20",
      topic: "where ADEX 2025 opened",
    },
    {
      supports: ["name.ko", "within"],
      source: "herald-business-2025-10-20",
      topic: "opening of ADEX 2025",
    },
  ],
};
