import type { MilestoneEvent } from "../types.js";

/**
 * Daewoo Heavy Industries and South Korea's Agency for Defense Development developed the K200
 * armoured vehicle from 1980 to 1984.
 */
export const k200Development: MilestoneEvent<"k200-development"> = {
  id: "k200-development",
  kind: "milestone",
  name: { en: "Development of the K200" },
  summary: {
    en: "Daewoo Heavy Industries and South Korea's Agency for Defense Development developed the K200 armoured vehicle from 1980 to 1984.",
  },
  date: "1980/1984",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries", role: "actor" },
    { entity: "agency-for-defense-development", role: "actor" },
  ],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "hankyung-1994-08-23",
      exact: [
        "80년부터 84년까지",
        "대우중공업과 국방과학연구소(ADD)가",
        "한국형 장갑차로 불리는 K-200은",
      ],
      inferred: { date: "years of two figures, 80 and 84" },
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "hankyung-1994-09-01",
      exact: ["대우중공업은 국방과학연구소와 공동으로 K-200 한국형", "장갑차를 개발"],
    },
  ],
};
