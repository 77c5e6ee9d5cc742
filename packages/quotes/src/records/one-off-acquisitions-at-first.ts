import type { Statement } from "../types.js";

/** The defence relationship between South Korea and Malaysia began with one-off acquisitions. */
export const oneOffAcquisitionsAtFirst: Statement<"one-off-acquisitions-at-first"> = {
  id: "one-off-acquisitions-at-first",
  kind: "statement",
  text: {
    en: "The defence relationship between South Korea and Malaysia began with one-off acquisitions.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 27,
      exact: "evolving from one-off acquisitions",
    },
  ],
};
