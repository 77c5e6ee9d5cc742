import type { Agreement } from "../types.js";

/** Malaysian policy, begun with Japan in 1982, that also covers South Korea. */
export const lookEastPolicy: Agreement<"look-east-policy"> = {
  id: "look-east-policy",
  kind: "agreement",
  name: {
    en: "Look East Policy",
  },
  summary: {
    en: "Malaysian policy, begun with Japan in 1982, that also covers South Korea.",
  },
  instrument: "policy",
  parties: ["malaysia", "japan", "south-korea"],
  status: "in-force",
  date: "1982",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "mida-2022-12-21",
      exact: [
        "made waves with Japan in 1982",
        "it established with Malaysia in 1983",
        "Look East Policy (LEP) framework",
        "South Korea foresees the",
      ],
      origin: "Bernama interview with Ambassador Yeo, December 2022",
    },
    {
      supports: ["name", "instrument"],
      source: "new-straits-times-2023-06",
      exact: "Look East Policy",
      inferred: {
        by: "Yeo Seung-bae: the writer says he is the ambassador since last October; the by-line lies beyond what could be seen",
      },
      by: "yeo-seung-bae",
      origin: "Op-ed by Ambassador Yeo, June 2023",
    },
  ],
};
