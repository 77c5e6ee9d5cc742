import type { Gathering } from "../types.js";

/** Forum that HD Hyundai Heavy Industries held in Kuala Lumpur on 23 September 2025. */
export const maritimeCapacityAndCollaborationForum2025: Gathering<"maritime-capacity-and-collaboration-forum-2025"> =
  {
    id: "maritime-capacity-and-collaboration-forum-2025",
    kind: "gathering",
    name: { en: "Maritime Capacity and Collaboration Forum" },
    aliases: [
      {
        text: "Maritime Capabilities & Collaboration Forum",
        language: "en",
        sort: "printed-variant",
      },
    ],
    summary: {
      en: "Forum that HD Hyundai Heavy Industries held in Kuala Lumpur on 23 September 2025.",
    },
    date: "2025-09-23",
    place: "kuala-lumpur",
    host: "hd-hyundai-heavy-industries",
    evidence: [
      {
        supports: ["name", "date", "place", "host", "aliases"],
        source: "korea-joongang-daily-2025-09-24",
        exact: [
          "Maritime Capacity and Collaboration Forum",
          "Kuala Lumpur on Sept. 23",
          "HD Hyundai Heavy Industries (HD HHI)",
          "Maritime Capabilities & Collaboration Forum",
        ],
        inferred: { date: "the year from 'Published: 24 Sep. 2025'" },
      },
      {
        supports: "name",
        source: "prwire-my-bernama",
        exact: "Maritime Capacity and Collaboration Forum",
      },
    ],
  };
