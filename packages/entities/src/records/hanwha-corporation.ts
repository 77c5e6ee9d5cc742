import type { Company } from "../types.js";

/**
 * South Korean ammunition maker that exhibited at Defence Services Asia in Kuala Lumpur in 2014.
 */
export const hanwhaCorporation: Company<"hanwha-corporation"> = {
  id: "hanwha-corporation",
  kind: "company",
  name: {
    en: "Hanwha Corporation",
    ko: "한화",
  },
  summary: {
    en: "South Korean ammunition maker that exhibited at Defence Services Asia in Kuala Lumpur in 2014.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "hankyung-2014-04-18",
      exact: ["현대로템, 한화, 대우조선해양 등 23개사가", "국내 방산기업의 이 지역 수출액은"],
      inferred: {
        name: "the English form is the company's own; the page prints 한화",
        state: "South Korea: 국내, of the country",
      },
    },
  ],
};
