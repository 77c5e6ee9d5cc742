import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence ministry is to assess in depth what the procurement freeze means for ongoing
 * procurement and existing contracts, the minister, Mohamed Khaled Nordin, said on 16 January 2026.
 * Defence readiness must be preserved, he said.
 */
export const procurementFreezeReview2026: AnnouncementEvent<"procurement-freeze-review-2026"> = {
  id: "procurement-freeze-review-2026",
  kind: "announcement",
  name: {
    en: "Review of the effect of the procurement freeze",
  },
  summary: {
    en: "Malaysia's defence ministry is to assess in depth what the procurement freeze means for ongoing procurement and existing contracts, the minister, Mohamed Khaled Nordin, said on 16 January 2026. Defence readiness must be preserved, he said.",
  },
  date: "2026-01-16",
  modality: "occurred",
  participants: [
    {
      entity: "malaysian-ministry-of-defence",
      role: "actor",
    },
    {
      entity: "mohamed-khaled-nordin",
      role: "speaker",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2026-01-16-details",
      exact: [
        "conduct an in-depth assessment",
        "implications on ongoing procurement",
        "including existing contracts",
        "defence readiness",
        "preserved and not compromised",
        "Ministry of Defence (MINDEF)",
        "Seri Mohamed Khaled Nordin said",
        "KUALA LUMPUR, Jan 16",
      ],
      inferred: { date: "the dateline Jan 16; the year from the address (2026/01/16)" },
      by: "mohamed-khaled-nordin",
    },
  ],
};
