import type { Place } from "../types.js";

/** Strait whose tensions form part of the background of the memorandum. */
export const taiwanStrait: Place<"taiwan-strait"> = {
  id: "taiwan-strait",
  kind: "place",
  name: { en: "Taiwan Strait", ko: "대만해협" },
  summary: { en: "Strait whose tensions form part of the background of the memorandum." },
  placeType: "strait",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Taiwan Strait tensions",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "대만해협의 평화와 안정이" },
  ],
};
