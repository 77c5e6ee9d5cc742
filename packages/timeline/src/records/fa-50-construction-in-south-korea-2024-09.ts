import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said on 13 September 2024 that the 18 FA-50M
 * aircraft on order were being built in South Korea.
 */
export const fa50ConstructionInSouthKorea202409: AnnouncementEvent<"fa-50-construction-in-south-korea-2024-09"> =
  {
    id: "fa-50-construction-in-south-korea-2024-09",
    kind: "announcement",
    name: { en: "Construction of 18 FA-50M in South Korea, September 2024" },
    summary: {
      en: "Malaysia's defence minister, Mohamed Khaled Nordin, said on 13 September 2024 that the 18 FA-50M aircraft on order were being built in South Korea.",
    },
    date: "2024-09-13",
    modality: "claimed",
    asOf: "2024-09-13",
    by: "mohamed-khaled-nordin",
    participants: [
      { entity: "mohamed-khaled-nordin", role: "speaker" },
      { entity: "kai", role: "supplier" },
    ],
    platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "malay-mail-2024-09-13",
        exact: [
          "SOUTH KOREA), Sept 13",
          "Construction of the 18 FA-50M",
          "schedule in South Korea",
          "Mohamed Khaled Nordin",
        ],
        inferred: { date: "the dateline's day; year from the address" },
        by: "mohamed-khaled-nordin",
      },
      {
        supports: ["name", "modality", "participants", "platforms"],
        source: "star-2024-09-14",
        exact: [
          "Construction of the 18 FA-50M",
          "schedule in South Korea",
          "Seri Mohamed Khaled Nordin",
          "Korea Aerospace Industries (KAI)",
        ],
        by: "mohamed-khaled-nordin",
      },
    ],
  };
