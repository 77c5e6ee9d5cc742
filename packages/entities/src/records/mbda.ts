import type { Company } from "../types.js";

/**
 * French–British defence company, named as a likely bidder for Malaysia's medium-range air defence.
 */
export const mbda: Company<"mbda"> = {
  id: "mbda",
  kind: "company",
  name: { en: "MBDA" },
  summary: {
    en: "French–British defence company, named as a likely bidder for Malaysia's medium-range air defence.",
  },
  evidence: [
    { supports: "name", source: "guru-2025", exact: "LIG넥스원 외에도 △MBDA(프랑스·영국 합작)" },
  ],
};
