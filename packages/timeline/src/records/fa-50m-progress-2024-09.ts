import type { MilestoneEvent } from "../types.js";

/**
 * Construction of Malaysia's 18 FA-50M aircraft had reached 39 percent, the defence minister,
 * Mohamed Khaled Nordin, said on 13 September 2024. A later report quotes him with 38 percent.
 */
export const fa50mProgress202409: MilestoneEvent<"fa-50m-progress-2024-09"> = {
  id: "fa-50m-progress-2024-09",
  kind: "milestone",
  name: { en: "FA-50M construction at 39 percent in September 2024" },
  summary: {
    en: "Construction of Malaysia's 18 FA-50M aircraft had reached 39 percent, the defence minister, Mohamed Khaled Nordin, said on 13 September 2024. A later report quotes him with 38 percent.",
  },
  date: "2024-09-13",
  modality: "occurred",
  participants: [{ entity: "kai", role: "supplier" }],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  figures: { share: { value: 39, unit: "percent" } },
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "star-2024-09-14",
      exact: [
        "reached 39%",
        "Construction of the 18 FA-50M",
        "Seri Mohamed Khaled Nordin",
        "Korea Aerospace Industries (KAI)",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "figures"],
      source: "malay-mail-2024-09-13",
      exact: [
        "reached 39 per cent",
        "SOUTH KOREA), Sept 13",
        "Construction of the 18 FA-50M",
        "Mohamed Khaled Nordin",
      ],
      inferred: {
        date: "the dateline's day; year from the address",
        participants: "KAI, the maker visited, is printed elsewhere on the page",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "utusan-sarawak-2024-09",
      exact: [
        "39 peratus ketika ini",
        "18 pesawat pejuang ringan FA-50M",
        "Korea Aerospace Industries (KAI)",
        "Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "new-straits-times-2024-09",
      exact: ["39 per cent", "18 FA-50M Light Combat Aircraft", "the KAI manufacturing"],
      origin: "Bernama report of 2024-09-13 (KAI visit)",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "figures"],
      source: "defence-security-asia-2024-09",
      exact: [
        "39 percent complete",
        "progress of the FA-50M aircraft",
        "Seri Mohamed Khaled Nordin",
        "building 18 FA-50M",
        "Korea Aerospace Industries (KAI) in Sacheon",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      contradicts: "figures.share",
      reported: { value: 38, unit: "percent" },
      source: "sun-2024-11-26",
      exact: [
        "In September, Defence Minister",
        "reached 38 per cent",
        "Seri Mohamed Khaled Nordin said",
      ],
      inferred: { asOf: "“In September” on a page of 26 November 2024" },
      asOf: "2024-09",
      by: "mohamed-khaled-nordin",
    },
  ],
};
