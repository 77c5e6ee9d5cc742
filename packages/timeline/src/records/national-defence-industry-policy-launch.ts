import type { AnnouncementEvent } from "../types.js";

/**
 * Prime Minister Anwar Ibrahim launched Malaysia's National Defence Industry Policy in Kuala Lumpur
 * on 21 January 2026.
 */
export const nationalDefenceIndustryPolicyLaunch: AnnouncementEvent<"national-defence-industry-policy-launch"> =
  {
    id: "national-defence-industry-policy-launch",
    kind: "announcement",
    name: { en: "Launch of the National Defence Industry Policy" },
    summary: {
      en: "Prime Minister Anwar Ibrahim launched Malaysia's National Defence Industry Policy in Kuala Lumpur on 21 January 2026.",
    },
    date: "2026-01-21",
    modality: "occurred",
    participants: [
      { entity: "anwar-ibrahim", role: "actor" },
      { entity: "mohamed-khaled-nordin", role: "attendee" },
      { entity: "adly-zahari", role: "attendee" },
    ],
    place: "malaysia-international-trade-and-exhibition-centre",
    agreement: "national-defence-industry-policy",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "media-selangor-2026-01-21",
        exact: [
          "National Defence Industry Policy (NDIP)",
          "officiated by Prime Minister Datuk Seri",
          "Datuk Seri Anwar Ibrahim",
          "Minister Datuk Seri Mohamed Khaled Nordin",
          "Deputy Defence Minister Adly Zahari",
          "KUALA LUMPUR, Jan 21",
        ],
        inferred: { date: "“today” under the dateline; the year from the address (2026/01)" },
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "bernama-2026-01-21",
        exact: [
          "National Defence Industry Policy (NDIP) launched",
          "21/01/2026 01:48 PM",
          "Minister Datuk Seri Anwar Ibrahim",
          "Datuk Seri Mohamed Khaled Nordin",
          "Deputy Defence Minister Adly Zahari",
        ],
      },
      {
        supports: ["name", "date", "modality", "place", "agreement"],
        source: "red-ping-2026-01-22",
        exact: [
          "Malaysia International Trade and Exhibition Centre",
          "(NDIP) was officially launched yesterday",
        ],
        inferred: { date: "“yesterday”, on a page of 22 January 2026 by its copy" },
      },
    ],
  };
