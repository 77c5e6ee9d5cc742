import type { AnnouncementEvent } from "../types.js";

/**
 * The Coalition of Defence Industry, Malaysia, signed a memorandum with the French associations
 * GICAN, GICAT and GIFAS in Paris in July 2025, in the presence of Defence Minister Mohamed Khaled
 * Nordin.
 */
export const malaysiaFranceIndustryMemorandum2025: AnnouncementEvent<"malaysia-france-industry-memorandum-2025"> =
  {
    id: "malaysia-france-industry-memorandum-2025",
    kind: "announcement",
    name: { en: "Memorandum of Malaysian and French defence-industry associations" },
    summary: {
      en: "The Coalition of Defence Industry, Malaysia, signed a memorandum with the French associations GICAN, GICAT and GIFAS in Paris in July 2025, in the presence of Defence Minister Mohamed Khaled Nordin.",
    },
    date: "2025-07-09",
    modality: "occurred",
    participants: [
      { entity: "coalition-of-defence-industry", role: "party" },
      { entity: "mohamed-khaled-nordin", role: "witness" },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "coalition-of-defence-industry-2025-07-09",
        exact: [
          "Coalition of Defence Industry, Malaysia",
          "French Association of Maritime Industries (GICAN)",
          "Industries Group (GICAT) and The French",
          "Dato' Seri Mohamed Khaled bin Nordin",
          "PARIS, FRANCE, July 9, 2025",
        ],
        inferred: { date: "“in Paris today”, under the dateline" },
      },
    ],
  };
