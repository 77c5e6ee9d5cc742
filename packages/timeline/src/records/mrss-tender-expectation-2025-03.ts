import type { TenderEvent } from "../types.js";

/**
 * Defence Security Asia expected in March 2025 that Malaysia's defence ministry would open a tender
 * for two multi-role support ships in October 2025.
 */
export const mrssTenderExpectation202503: TenderEvent<"mrss-tender-expectation-2025-03"> = {
  id: "mrss-tender-expectation-2025-03",
  kind: "tender",
  name: { en: "Tender for the support ships, as expected in March 2025" },
  summary: {
    en: "Defence Security Asia expected in March 2025 that Malaysia's defence ministry would open a tender for two multi-role support ships in October 2025.",
  },
  date: "2025-10",
  modality: "expected",
  asOf: "2025-03",
  by: "defence-security-asia",
  participants: [{ entity: "malaysian-ministry-of-defence", role: "buyer" }],
  platforms: [{ platform: "mrss", quantity: { value: 2, unit: "ships" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "defence-security-asia-2025-03",
      exact: [
        "open tenders in October",
        "Malaysia’s Defence Ministry is expected",
        "procurement of two MRSS vessels",
      ],
      inferred: {
        date: '"in October", "this October"; the year from the month of issue in our file, no date being printed where seen',
      },
    },
  ],
};
