import type { State } from "../types.js";

/** State from whose systems Malaysia's defence supply is said to turn away. */
export const russia: State<"russia"> = {
  id: "russia",
  kind: "state",
  name: { en: "Russia", ms: "Rusia", ko: "러시아" },
  summary: {
    en: "State from whose systems Malaysia's defence supply is said to turn away.",
  },
  countryCode: "RU",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "Western sources and Russian systems",
    },
    { supports: "name.ko", source: "hankyung-2024-01-07", exact: "러시아와 군사협력을 확대하며" },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "military ties of North Korea" },
    {
      supports: "name.ms",
      source: "perajurit-2023-09",
      exact: "India, Jepun, Korea Selatan, dan Rusia",
    },
  ],
};
