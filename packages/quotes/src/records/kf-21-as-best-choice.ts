import type { Statement } from "../types.js";

/** The KF-21 would be the optimal solution for the needs of the Malaysian air force. */
export const kf21AsBestChoice: Statement<"kf-21-as-best-choice"> = {
  id: "kf-21-as-best-choice",
  kind: "statement",
  text: { en: "The KF-21 would be the optimal solution for the needs of the Malaysian air force." },
  speaker: "park-shangshin",
  office: "kai-regional-manager-for-asia",
  date: "2024-05",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2024-05",
  printed: "directly",
  subjects: ["kf-21-boramae", "royal-malaysian-air-force", "kai"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "defence-security-asia-2024-05",
      exact: [
        "will be the optimal solution",
        "Regional Manager for Asia, Park Shangshin",
        "DSA & NATSEC 2024 exhibition",
        "KF-21 “Boramae” fighter aircraft",
      ],
      inferred: {
        date: '"recently concluded" DSA & NATSEC 2024, held in May 2024; the page prints no month',
      },
      origin: "Bernama interview of Park Shangshin, 2024-05",
    },
  ],
};
