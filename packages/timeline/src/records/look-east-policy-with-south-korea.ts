import type { MilestoneEvent } from "../types.js";

/**
 * South Korea and Malaysia set up the Look East Policy framework in 1983, a year after the policy
 * began with Japan, according to Bernama's interview of December 2022 with the South Korean
 * ambassador, Yeo Seung-bae.
 */
export const lookEastPolicyWithSouthKorea: MilestoneEvent<"look-east-policy-with-south-korea"> = {
  id: "look-east-policy-with-south-korea",
  kind: "milestone",
  name: {
    en: "Look East Policy with South Korea",
  },
  summary: {
    en: "South Korea and Malaysia set up the Look East Policy framework in 1983, a year after the policy began with Japan, according to Bernama's interview of December 2022 with the South Korean ambassador, Yeo Seung-bae.",
  },
  date: "1983",
  modality: "claimed",
  asOf: "2022-12-21",
  by: "yeo-seung-bae",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
  ],
  agreement: "look-east-policy",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "mida-2022-12-21",
      exact: [
        "it established with Malaysia in 1983",
        "first made waves with Japan in",
        "Japan in 1982",
        "Look East Policy (LEP) framework",
        "South Korea foresees the",
      ],
      origin: "Bernama interview with Ambassador Yeo, December 2022",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "new-straits-times-2023-06",
      exact: ["was initiated in 1983", "Look East Policy", "Korea-Malaysia relationship"],
      inferred: {
        by: "Yeo Seung-bae: the writer says he is the ambassador since last October; the by-line lies beyond what could be seen",
      },
      by: "yeo-seung-bae",
      origin: "Ambassador Yeo Seung-bae (Bernama interview 2022, NST op-ed 2023)",
    },
  ],
};
