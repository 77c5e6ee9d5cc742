import type { Statement } from "../types.js";

/** Harmonisation must achieve operational interoperability and efficient sustainment. */
export const interoperabilityAim: Statement<"interoperability-aim"> = {
  id: "interoperability-aim",
  kind: "statement",
  text: {
    en: "Harmonisation must achieve operational interoperability and efficient sustainment.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "recommended",
  subjects: ["defence-industry-mou", "harmonise-support"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "must be established to achieve",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "to achieve operational interoperability",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "and efficient sustainment",
    },
  ],
};
