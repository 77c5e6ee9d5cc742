import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, launched the mid-term review of the Defence
 * White Paper in September 2025 and said the National Defence Industry Policy would follow shortly.
 */
export const defenceWhitePaperReviewLaunch: AnnouncementEvent<"defence-white-paper-review-launch"> =
  {
    id: "defence-white-paper-review-launch",
    kind: "announcement",
    name: { en: "Launch of the mid-term review of Malaysia's Defence White Paper" },
    summary: {
      en: "Malaysia's defence minister, Mohamed Khaled Nordin, launched the mid-term review of the Defence White Paper in September 2025 and said the National Defence Industry Policy would follow shortly.",
    },
    date: "2025-09-11?",
    modality: "occurred",
    participants: [{ entity: "mohamed-khaled-nordin", role: "actor" }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants"],
        source: "sun-2025-09-11-white-paper",
        exact: [
          "The Mid-Term Review of the Defence",
          "White Paper launched today outlines new",
          "Minister Datuk Seri Mohamed Khaled Nordin",
        ],
        inferred: { date: "“today”, on a page of 2025-09-11 by its copy" },
      },
      {
        supports: ["name", "modality", "participants"],
        source: "sun-2025-09-11",
        exact: [
          "Mid-Term Review of the Defence White",
          "Minister Datuk Seri Mohamed Khaled Nordin",
          "Policy will be launched shortly after",
        ],
      },
    ],
  };
