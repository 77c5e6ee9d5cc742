import type { Person } from "../types.js";

/** Park Jin was South Korea's foreign minister in 2023, when he visited Malaysia. */
export const parkJin: Person<"park-jin"> = {
  id: "park-jin",
  kind: "person",
  name: {
    en: "Park Jin",
  },
  summary: {
    en: "Park Jin was South Korea's foreign minister in 2023, when he visited Malaysia.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "yonhap-2023-01-06",
      exact: "South Korean Foreign Minister Park Jin",
    },
    {
      supports: "name",
      source: "new-straits-times-2023-06",
      exact: "Foreign Minister Park Jin paid a",
    },
    {
      supports: "name",
      source: "borneo-post-2023-05-02",
      exact: "its Foreign Minister Park Jin made",
    },
  ],
};
