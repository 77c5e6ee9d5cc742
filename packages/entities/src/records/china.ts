import type { State } from "../types.js";

/**
 * China, with which neither South Korea nor Malaysia is said to be fully aligned, and whose naval
 * deployments are said to increase.
 */
export const china: State<"china"> = {
  id: "china",
  kind: "state",
  name: { en: "China" },
  summary: {
    en: "China, with which neither South Korea nor Malaysia is said to be fully aligned, and whose naval deployments are said to increase.",
  },
  countryCode: "CN",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 77,
      exact: "nor China",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "as Chinese naval deployments increase",
    },
  ],
};
