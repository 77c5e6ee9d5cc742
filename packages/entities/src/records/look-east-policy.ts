import type { Agreement } from "../types.js";

/** Malaysia's Look East Policy, begun with Japan in 1982 and shared with South Korea. */
export const lookEastPolicy: Agreement<"look-east-policy"> = {
  id: "look-east-policy",
  kind: "agreement",
  name: {
    en: "Look East Policy",
  },
  summary: {
    en: "Malaysia's Look East Policy, begun with Japan in 1982 and shared with South Korea.",
  },
  instrument: "policy",
  parties: ["malaysia", "japan", "south-korea"],
  status: "in-force",
  date: "1982",
  evidence: [
    {
      supports: ["name", "instrument", "parties", "status", "date"],
      source: "mida-2022-12-21",
      topic: "origin of the Look East Policy",
      by: "yeo-seung-bae",
      origin: "Ambassador Yeo Seung-bae (Bernama interview 2022, NST op-ed 2023)",
    },
    {
      supports: ["name", "instrument"],
      source: "new-straits-times-2023-06",
      topic: "origin of the Look East Policy",
      by: "yeo-seung-bae",
      origin: "Ambassador Yeo Seung-bae (Bernama interview 2022, NST op-ed 2023)",
    },
  ],
};
