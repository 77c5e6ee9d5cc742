import type { ExhibitionEvent } from "../types.js";

/** Damen showed its Enforcer 10000 design for Malaysia's support ships at LIMA 2017. */
export const enforcer10000AtLima2017: ExhibitionEvent<"enforcer-10000-at-lima-2017"> = {
  id: "enforcer-10000-at-lima-2017",
  kind: "exhibition",
  name: { en: "Damen's Enforcer 10000 at LIMA 2017" },
  summary: {
    en: "Damen showed its Enforcer 10000 design for Malaysia's support ships at LIMA 2017.",
  },
  date: "2017-03",
  modality: "occurred",
  participants: [{ entity: "damen", role: "actor" }],
  occasion: "lima-2017",
  platforms: [{ platform: "mrss" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "occasion", "platforms"],
      source: "malaysian-defence-good-times",
      exact: [
        "Enforcer 10000 design was highlighted at",
        "LIMA 17 though Damen was very",
        "competing for another RMN program, the",
      ],
      inferred: {
        date: "LIMA 17 was held in March 2017; the page shows no date",
        platforms: "“the MRSS”, the word after",
      },
    },
  ],
};
