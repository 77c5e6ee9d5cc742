import type { Company } from "../types.js";

/** South Korean shipyard that built the support ship KD Mahawangsa, according to one blog. */
export const koreaTacoma: Company<"korea-tacoma"> = {
  id: "korea-tacoma",
  kind: "company",
  name: { en: "Korea Tacoma", ko: "코리아타코마" },
  summary: {
    en: "South Korean shipyard that built the support ship KD Mahawangsa, according to one blog.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "zulheimymaamor-2025-12",
      exact: "Korea Tacoma, South Korea",
    },
    {
      supports: "name.en",
      source: "defense-studies-2010-03-11",
      exact: "Built by Korea Tacoma",
    },
    { supports: "name.ko", source: "hankyung-1991-10-22", exact: "대우조선, 코리아타코마" },
  ],
};
