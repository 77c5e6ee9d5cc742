import type { Place } from "../types.js";

/** The Taiwan Strait, named for the tensions there. */
export const taiwanStrait: Place<"taiwan-strait"> = {
  id: "taiwan-strait",
  kind: "place",
  name: { en: "Taiwan Strait", ko: "대만해협" },
  summary: { en: "The Taiwan Strait, named for the tensions there." },
  placeType: "strait",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Taiwan Strait tensions",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", topic: "peace in the strait" },
  ],
};
