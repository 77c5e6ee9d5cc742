import type { Place } from "../types.js";

/** Exhibition centre in Goyang where Seoul ADEX 2025 held its trade days. */
export const kintex: Place<"kintex"> = {
  id: "kintex",
  kind: "place",
  name: { en: "KINTEX", ko: "킨텍스" },
  summary: { en: "Exhibition centre in Goyang where Seoul ADEX 2025 held its trade days." },
  placeType: "venue",
  within: "south-korea",
  evidence: [
    { supports: "name", source: "dapa-magazine-145", exact: "고양 킨텍스(KINTEX)에서" },
    {
      supports: ["name.en", "within"],
      source: "azertac-2025-10-20",
      exact: ["KINTEX in Goyang", "just northwest of Seoul"],
      inferred: { within: "the country only by way of Seoul" },
    },
    {
      supports: ["name.ko", "within"],
      source: "herald-business-2025-10-20",
      exact: "경기 일산 킨텍스에서",
      inferred: { within: "Gyeonggi, Ilsan: in South Korea" },
    },
  ],
};
