import type { Person } from "../types.js";

/** Regional manager for Asia of Korea Aerospace Industries in May 2024. */
export const parkShangshin: Person<"park-shangshin"> = {
  id: "park-shangshin",
  kind: "person",
  name: { en: "Park Shangshin" },
  summary: {
    en: "Regional manager for Asia of Korea Aerospace Industries in May 2024.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: "name",
      source: "defence-security-asia-2024-05",
      exact: "Regional Manager for Asia, Park Shangshin",
    },
    {
      supports: ["name", "state"],
      source: "cambodia-news-gazette-2024-05-07",
      exact: ["Park Shangshin anticipated", "South Korean aerospace giant"],
      inferred: {
        state:
          "from his employer, 'the South Korean aerospace giant'; his nationality is not printed",
      },
    },
  ],
};
