import type { Place } from "../types.js";

/** Capital of Türkiye, where Malaysia's letter for three ships was handed over. */
export const ankara: Place<"ankara"> = {
  id: "ankara",
  kind: "place",
  name: { en: "Ankara" },
  summary: { en: "Capital of Türkiye, where Malaysia's letter for three ships was handed over." },
  placeType: "city",
  within: "turkiye",
  evidence: [
    {
      supports: ["name", "within"],
      source: "trt-world-2024-06-10",
      topic: "ceremony in the capital",
    },
    { supports: "name", source: "star-2024-06-11", topic: "handing over of the letter" },
  ],
};
