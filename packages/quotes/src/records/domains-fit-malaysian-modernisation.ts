import type { Statement } from "../types.js";

/** The domains aimed at fit closely what Malaysia now puts first in modernising its military. */
export const domainsFitMalaysianModernisation: Statement<"domains-fit-malaysian-modernisation"> = {
  id: "domains-fit-malaysian-modernisation",
  kind: "statement",
  text: {
    en: "The domains aimed at fit closely what Malaysia now puts first in modernising its military.",
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
