import type { Person } from "../types.js";

/**
 * Park Geun-hye was president of South Korea when she received Malaysia's prime minister in
 * December 2014.
 */
export const parkGeunHye: Person<"park-geun-hye"> = {
  id: "park-geun-hye",
  kind: "person",
  name: { en: "Park Geun-hye" },

  summary: {
    en: "Park Geun-hye was president of South Korea when she received Malaysia's prime minister in December 2014.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "borneo-post-2014-12-11",
      exact: "South Korean President Park Guen-Hye",
      inferred: { name: "printed Park Guen-Hye and Park Gyeun-Hye, for Park Geun-hye" },
    },
  ],
};
