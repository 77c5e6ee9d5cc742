import type { MilestoneEvent } from "../types.js";

/**
 * Progress under Malaysia's FA-50M contract had reached 26.7 percent, the deputy defence minister,
 * Adly Zahari, told parliament on 19 March 2024.
 */
export const fa50mProgress202403: MilestoneEvent<"fa-50m-progress-2024-03"> = {
  id: "fa-50m-progress-2024-03",
  kind: "milestone",
  name: { en: "FA-50M contract at 26.7 percent in March 2024" },
  summary: {
    en: "Progress under Malaysia's FA-50M contract had reached 26.7 percent, the deputy defence minister, Adly Zahari, told parliament on 19 March 2024.",
  },
  date: "2024-03-19",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 26.7, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "free-malaysia-today-2024-03-19",
      exact: [
        "reached 26.7%",
        "Dewan Rakyat was told today",
        "Deputy defence minister Adly Zahari",
        "defence ministry and Korea Aerospace Industries",
        "supply of 18 FA-50M aircraft",
      ],
      inferred: {
        date: '"today" on a page whose address has 2024/03/19',
        by: "the sentence names nobody; the reply is the deputy minister's",
      },
      by: "adly-zahari",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "guru-2024-03-20",
      exact: [
        "조립 진행률이 26.7%에 도달했다",
        "20일 업계에 따르면 KAI는",
        "한국항공우주산업(KAI)의 말레이시아 경전투기 FA-50M",
      ],
    },
  ],
};
