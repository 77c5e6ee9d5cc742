import type { Office } from "../types.js";

/** Manager who speaks for Korea Aerospace Industries on sales in Asia. */
export const kaiRegionalManagerForAsia: Office<"kai-regional-manager-for-asia"> = {
  id: "kai-regional-manager-for-asia",
  kind: "office",
  name: { en: "Regional Manager for Asia of Korea Aerospace Industries" },
  summary: { en: "Manager who speaks for Korea Aerospace Industries on sales in Asia." },
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
          exact: ["Regional Manager for Asia, Park Shangshin", "DSA & NATSEC 2024 exhibition"],
          inferred: {
            attested:
              'the interview was given at the "recently concluded" DSA & NATSEC 2024, held in May 2024; the page prints no month',
          },
        },
        {
          supports: ["person", "attested", "title"],
          source: "cambodia-news-gazette-2024-05-07",
          exact: ["KAI’s Regional Manager for Asia", "Park Shangshin anticipated"],
          inferred: {
            attested: "the day in the address, 2024/05/07; interview at the DSA 2024 exhibition",
          },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "body"],
      source: "defence-security-asia-2024-05",
      exact: ["Regional Manager for Asia, Park Shangshin", "Korea Aerospace Industries (KAI)"],
    },
    {
      supports: ["name", "body"],
      source: "cambodia-news-gazette-2024-05-07",
      exact: "KAI’s Regional Manager for Asia",
    },
  ],
};
