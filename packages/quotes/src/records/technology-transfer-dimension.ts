import type { Statement } from "../types.js";

/** The pact has a noteworthy dimension of technology transfer. */
export const technologyTransferDimension: Statement<"technology-transfer-dimension"> = {
  id: "technology-transfer-dimension",
  kind: "statement",
  text: { en: "The pact has a noteworthy dimension of technology transfer." },
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
