import type { Company } from "../types.js";

/** Malaysian company with which Daewoo Heavy Industries agreed in 1994 on assembling the K200. */
export const drb: Company<"drb"> = {
  id: "drb",
  kind: "company",
  name: { en: "DRB" },
  summary: {
    en: "Malaysian company with which Daewoo Heavy Industries agreed in 1994 on assembling the K200.",
  },
  state: "malaysia",
  evidence: [
    { supports: ["name", "state"], source: "hankyung-1994-08-23", topic: "firms in the memoranda" },
    { supports: ["name", "state"], source: "hankyung-1994-09-01", topic: "memorandum on assembly" },
  ],
};
