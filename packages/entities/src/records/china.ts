import type { State } from "../types.js";

/**
 * State whose naval deployments are said to increase. Neither South Korea nor Malaysia is said to
 * be fully aligned with it.
 */
export const china: State<"china"> = {
  id: "china",
  kind: "state",
  name: { en: "China", ms: "China", ko: "중국" },
  summary: {
    en: "State whose naval deployments are said to increase. Neither South Korea nor Malaysia is said to be fully aligned with it.",
  },
  countryCode: "CN",
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "nor China",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "as Chinese naval deployments increase",
      inferred: { "name.en": "China: “Chinese”, the adjective" },
    },
    {
      supports: "name.ko",
      source: "hankyung-2024-01-07",
      exact: "남중국해에서 국제법을 무시하는 중국의",
    },
    { supports: "name.ko", source: "mbc-2024-01-07", topic: "claims at sea" },
    { supports: "name.ms", source: "perajurit-2023-09", exact: "Kementerian Sumber Asli China" },
    { supports: "name.ms", source: "bernama-2025-10-23-malay", exact: "China, Jepun dan India" },
  ],
};
