import type { Statement } from "../types.js";

/** The targeted domains align closely with Malaysia's current military modernisation priorities. */
export const domainsFitMalaysianModernisation: Statement<"domains-fit-malaysian-modernisation"> = {
  id: "domains-fit-malaysian-modernisation",
  kind: "statement",
  text: {
    en: "The targeted domains align closely with Malaysia's current military modernisation priorities.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: [
    "defence-industry-mou",
    "malaysia",
    "fighter-aircraft",
    "naval-vessels",
    "missile-systems",
    "military-modernisation-priorities",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 10,
      exact: "current military modernisation priorities",
    },
  ],
};
