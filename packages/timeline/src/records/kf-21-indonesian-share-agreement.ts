import type { MilestoneEvent } from "../types.js";

/**
 * South Korea's DAPA and Indonesia signed an agreement in Jakarta on 11 June 2025 that cut
 * Indonesia's share in the cost of the KF-21 to 600 billion won.
 */
export const kf21IndonesianShareAgreement: MilestoneEvent<"kf-21-indonesian-share-agreement"> = {
  id: "kf-21-indonesian-share-agreement",
  kind: "milestone",
  name: { en: "Cut in Indonesia's share of the KF-21 cost" },
  summary: {
    en: "South Korea's DAPA and Indonesia signed an agreement in Jakarta on 11 June 2025 that cut Indonesia's share in the cost of the KF-21 to 600 billion won.",
  },
  date: "2025-06-11",
  modality: "occurred",
  participants: [
    { entity: "dapa", role: "party" },
    { entity: "indonesia", role: "party" },
  ],
  platforms: [{ platform: "kf-21-programme" }],
  value: { KRW: { amount: 600_000_000_000, basis: "stated" } },
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "value.KRW"],
      source: "kpl-2025-06-13",
      exact: [
        "in Jakarta on Wednesday",
        "signed the agreement at an arms",
        "(DAPA) said",
        "600 billion won (US$443 million)",
        "joint KF-21 fighter jet project",
        "Republic of Korea and Indonesia have",
      ],
      inferred: {
        date: 'only "on Wednesday" is printed, told on a Friday: the Wednesday before the day of issue in our file, 13 June 2025',
      },
      by: "dapa",
      origin: "DAPA announcement of 2025-06-13 (KF-21 share)",
    },
    {
      supports: ["name", "modality", "participants", "platforms", "value.KRW"],
      source: "kbs-world-2025-06-13",
      exact: [
        "menandatangani perjanjian pembagian biaya",
        "Indonesia akan berkontribusi",
        "sebesar 600 miliar won",
        "Administrasi Program Akuisisi Pertahanan Korea Selatan",
        "pengembangan jet tempur KF-21",
      ],
      inferred: {
        participants:
          "DAPA is printed in Indonesian, as “Administrasi Program Akuisisi Pertahanan Korea Selatan”",
        by: 'DAPA, printed in Indonesian ("Menurut Administrasi Program Akuisisi Pertahanan Korea Selatan")',
      },
      by: "dapa",
      origin: "DAPA announcement of 2025-06-13 (KF-21 share)",
    },
  ],
};
