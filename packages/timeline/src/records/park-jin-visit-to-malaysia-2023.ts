import type { VisitEvent } from "../types.js";

/**
 * South Korea's foreign minister, Park Jin, visited Malaysia on 1 and 2 May 2023 and called on
 * Prime Minister Anwar Ibrahim.
 */
export const parkJinVisitToMalaysia2023: VisitEvent<"park-jin-visit-to-malaysia-2023"> = {
  id: "park-jin-visit-to-malaysia-2023",
  kind: "visit",
  name: {
    en: "Visit of Park Jin to Malaysia",
  },
  summary: {
    en: "South Korea's foreign minister, Park Jin, visited Malaysia on 1 and 2 May 2023 and called on Prime Minister Anwar Ibrahim.",
  },
  date: "2023-05-01/2023-05-02",
  modality: "occurred",
  participants: [
    {
      entity: "park-jin",
      role: "actor",
    },
    {
      entity: "anwar-ibrahim",
      role: "host",
    },
    {
      entity: "zambry-abdul-kadir",
      role: "attendee",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "borneo-post-2023-05-02",
          exact: ["Datuk Seri Dr Zambry Abdul Kadir", "was present at the meeting"],
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "new-straits-times-2023-06",
      exact: [
        "Foreign Minister Park Jin paid a",
        "from May 1 to 2",
        "Prime Minister Datuk Seri Anwar Ibrahim",
      ],
      origin: "Op-ed by Ambassador Yeo, June 2023",
      inferred: {
        date: "the year from the address (2023/06)",
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "borneo-post-2023-05-02",
      exact: [
        "its Foreign Minister Park Jin made",
        "Prime Minister Datuk Seri Anwar Ibrahim",
        "two-day working visit to Malaysia beginning",
        "PUTRAJAYA (May 2)",
      ],
      inferred: {
        date: "two days, begun on the day before the dateline; the year from the address (2023/05/02)",
      },
    },
  ],
};
