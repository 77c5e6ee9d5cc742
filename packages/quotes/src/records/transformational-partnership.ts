import type { Statement } from "../types.js";

/** The defence-industrial partnership of South Korea and Malaysia is transformational. */
export const transformationalPartnership: Statement<"transformational-partnership"> = {
  id: "transformational-partnership",
  kind: "statement",
  text: {
    en: "The defence-industrial partnership of South Korea and Malaysia is transformational.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "A Transformational Defence-Industrial Partnership",
    },
  ],
};
