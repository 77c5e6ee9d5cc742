import type { Statement } from "../types.js";

/** The defence-industry memorandum has a noteworthy technology-transfer dimension. */
export const technologyTransferDimension: Statement<"technology-transfer-dimension"> = {
  id: "technology-transfer-dimension",
  kind: "statement",
  text: { en: "The defence-industry memorandum has a noteworthy technology-transfer dimension." },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 19,
      exact: "The technology-transfer dimension",
    },
  ],
};
