import type { Statement } from "../types.js";

/** KAI had not yet started official talks with Malaysia's government on the KF-21. */
export const noOfficialKf21TalksYet: Statement<"no-official-kf-21-talks-yet"> = {
  id: "no-official-kf-21-talks-yet",
  kind: "statement",
  text: { en: "KAI had not yet started official talks with Malaysia's government on the KF-21." },
  speaker: "park-shangshin",
  office: "kai-regional-manager-for-asia",
  date: "2024-05",
  purpose: "background",
  modality: "claimed",
  asOf: "2024-05",
  printed: "indirectly",
  subjects: ["kf-21-boramae", "kai", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "defence-security-asia-2024-05",
      exact: [
        "not yet started official discussions",
        "Regional Manager for Asia, Park Shangshin",
        "DSA & NATSEC 2024 exhibition",
        "Korea Aerospace Industries (KAI)",
      ],
      inferred: {
        date: '"recently concluded" DSA & NATSEC 2024, held in May 2024; the page prints no month',
      },
      origin: "Bernama interview of Park Shangshin, 2024-05",
    },
  ],
};
