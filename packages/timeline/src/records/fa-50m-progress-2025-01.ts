import type { MilestoneEvent } from "../types.js";

/**
 * Construction of Malaysia's 18 FA-50M aircraft had reached 48 percent, the defence minister,
 * Mohamed Khaled Nordin, said on 16 January 2025.
 */
export const fa50mProgress202501: MilestoneEvent<"fa-50m-progress-2025-01"> = {
  id: "fa-50m-progress-2025-01",
  kind: "milestone",
  name: { en: "FA-50M construction at 48 percent in January 2025" },
  summary: {
    en: "Construction of Malaysia's 18 FA-50M aircraft had reached 48 percent, the defence minister, Mohamed Khaled Nordin, said on 16 January 2025.",
  },
  date: "2025-01-16",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 48, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "malay-mail-2025-01-16",
      exact: [
        "(KAI) has reached 48 per cent",
        "KUALA LUMPUR, Jan 16",
        "Mohamed Khaled said the construction",
        "18 FA-50M light fighter aircraft",
      ],
      inferred: {
        date: "'here, today' with the dateline Jan 16; year from '2025 New Year Message' and the address",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "defence-security-asia-2025-01",
      exact: [
        "has reached 48 percent",
        "Korea Aerospace Industries (KAI)",
        "18 FA-50M light combat aircraft",
        "Mohamed Khaled Nordin announced",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "platforms", "figures"],
      source: "utusan-malaysia-2025-01",
      exact: ["48 peratus", "18 pesawat pejuang ringan FA-50M", "Mohamed Khaled berkata"],
      by: "mohamed-khaled-nordin",
    },
  ],
};
