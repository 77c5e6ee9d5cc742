import type { State } from "../types.js";

/**
 * State that operates aircraft of the T-50 and FA-50 family and is named among the customers in
 * Southeast Asia.
 */
export const thailand: State<"thailand"> = {
  id: "thailand",
  kind: "state",
  name: { en: "Thailand", ms: "Thailand", ko: "태국" },
  summary: {
    en: "State that operates aircraft of the T-50 and FA-50 family and is named among the customers in Southeast Asia.",
  },
  countryCode: "TH",
  evidence: [
    {
      supports: "name.en",
      source: "star-2023-02-24",
      exact: "Indonesia, the Philippines and Thailand",
    },
    {
      supports: "name.en",
      source: "star-2023-05-25",
      exact: "Thailand, Indonesia and the Philippines",
    },
    { supports: "name.ms", source: "bernama-2025-10-23-malay", exact: "Menteri Luar Thailand" },
    { supports: "name.ko", source: "hankyung-2023-05-23", exact: "태국 등 아세안(동남아국가연합)" },
  ],
};
