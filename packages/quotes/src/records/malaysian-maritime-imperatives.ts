import type { Statement } from "../types.js";

/**
 * Malaysia's maritime imperatives include the defence of the Strait of Malacca and the
 * modernisation of its littoral fleet.
 */
export const malaysianMaritimeImperatives: Statement<"malaysian-maritime-imperatives"> = {
  id: "malaysian-maritime-imperatives",
  kind: "statement",
  text: {
    en: "Malaysia's maritime imperatives include the defence of the Strait of Malacca and the modernisation of its littoral fleet.",
  },
  speaker: "defence-security-asia",
  purpose: "aim",
  modality: "ongoing",
  subjects: [
    "malaysia",
    "naval-vessels",
    "strait-of-malacca",
    "strait-of-malacca-defence",
    "littoral-fleet-modernisation",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "Malaysia’s maritime imperatives such as",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "defence of the Strait of Malacca",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "littoral fleet modernisation",
    },
  ],
};
