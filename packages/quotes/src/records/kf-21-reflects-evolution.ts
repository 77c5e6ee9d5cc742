import type { Statement } from "../types.js";

/** The KF-21 programme reflects South Korea's evolution from importer to developer and exporter. */
export const kf21ReflectsEvolution: Statement<"kf-21-reflects-evolution"> = {
  id: "kf-21-reflects-evolution",
  kind: "statement",
  text: {
    en: "The KF-21 programme reflects South Korea's evolution from importer to developer and exporter.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["kf-21-programme", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 65,
      exact: "This programme reflects South Korea’s evolution",
    },
  ],
};
