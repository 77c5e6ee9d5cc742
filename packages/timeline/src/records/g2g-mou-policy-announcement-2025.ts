import type { AnnouncementEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 August 2025 that his ministry was
 * widening international cooperation through memoranda between governments. These cut out middlemen
 * in buying defence assets, he said.
 */
export const g2gMouPolicyAnnouncement2025: AnnouncementEvent<"g2g-mou-policy-announcement-2025"> = {
  id: "g2g-mou-policy-announcement-2025",
  kind: "announcement",
  name: {
    en: "Announcement on defence memoranda between governments",
  },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 August 2025 that his ministry was widening international cooperation through memoranda between governments. These cut out middlemen in buying defence assets, he said.",
  },
  date: "2025-08-16",
  modality: "occurred",
  participants: [
    { entity: "mohamed-khaled-nordin", role: "speaker" },
    { entity: "malaysian-ministry-of-defence", role: "actor" },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "sun-2025-08-16",
      exact: [
        "Defence Ministry is enhancing international cooperation",
        "Government-to-Government (G2G) Memorandums",
        "this approach eliminates intermediaries in acquiring",
        "Datuk Seri Mohamed Khaled Nordin",
      ],
      inferred: { date: "the page's day of issue" },
      by: "mohamed-khaled-nordin",
    },
  ],
};
