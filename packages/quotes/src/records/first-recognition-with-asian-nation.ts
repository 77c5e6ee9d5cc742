import type { Statement } from "../types.js";

/** The airworthiness recognition is South Korea's first such arrangement with an Asian nation. */
export const firstRecognitionWithAsianNation: Statement<"first-recognition-with-asian-nation"> = {
  id: "first-recognition-with-asian-nation",
  kind: "statement",
  text: {
    en: "The airworthiness recognition is South Korea's first such arrangement with an Asian nation.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: [
    "airworthiness-recognition",
    "south-korea",
    "airworthiness-recognition-conclusion",
    "asian-nations",
    "first-asian-airworthiness-recognition",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 32,
      exact: "the first such arrangement",
    },
  ],
};
