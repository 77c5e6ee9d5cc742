import type { State } from "../types.js";

/** Thailand, one of the users of the T-50 and FA-50. */
export const thailand: State<"thailand"> = {
  id: "thailand",
  kind: "state",
  name: { en: "Thailand", ms: "Thailand", ko: "태국" },
  summary: { en: "Thailand, one of the users of the T-50 and FA-50." },
  countryCode: "TH",
  evidence: [
    { supports: "name.en", source: "star-2023-02-24", topic: "earlier buyers in Southeast Asia" },
    {
      supports: "name.en",
      source: "star-2023-05-25",
      topic: "users of the aircraft in the region",
    },
    { supports: "name.ms", source: "bernama-2025-10-23-malay", topic: "guests of the summit" },
    { supports: "name.ko", source: "hankyung-2023-05-23", topic: "air forces of the region" },
  ],
};
