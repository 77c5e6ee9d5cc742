import type { Office } from "../types.js";

/** Manager at Korea Aerospace Industries who speaks for it on sales in Asia. */
export const kaiRegionalManagerForAsia: Office<"kai-regional-manager-for-asia"> = {
  id: "kai-regional-manager-for-asia",
  kind: "office",
  name: { en: "Regional Manager for Asia of Korea Aerospace Industries" },
  summary: { en: "Manager at Korea Aerospace Industries who speaks for it on sales in Asia." },
  body: "kai",
  holders: [
    {
      person: "park-shangshin",
      attested: "2024-05",
      title: { en: "Regional Manager for Asia" },
      evidence: [
        {
          supports: ["person", "attested", "title"],
          source: "defence-security-asia-2024-05",
          topic: "marketing of the KF-21",
        },
        {
          supports: ["person", "attested", "title"],
          source: "cambodia-news-gazette-2024-05-07",
          topic: "a possible second order",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "body"],
      source: "defence-security-asia-2024-05",
      topic: "marketing of the KF-21",
    },
    {
      supports: ["name", "body"],
      source: "cambodia-news-gazette-2024-05-07",
      topic: "a possible second order",
    },
  ],
};
