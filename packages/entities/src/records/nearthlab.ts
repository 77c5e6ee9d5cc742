import type { Company } from "../types.js";

/**
 * South Korean company that presented itself at the defence-industry seminar in Kuala Lumpur in
 * September 2025.
 */
export const nearthlab: Company<"nearthlab"> = {
  id: "nearthlab",
  kind: "company",
  name: {
    en: "Nearthlab",
    ko: "니어스랩",
  },
  summary: {
    en: "South Korean company that presented itself at the defence-industry seminar in Kuala Lumpur in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name", "state"],
      source: "koreaun-2025-09-23",
      exact: ["한화오션, 한화시스템, 니어스랩 등", "한국 측에서는"],
    },
  ],
};
