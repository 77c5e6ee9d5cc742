import type { Statement } from "../types.js";

/** Global defence supply chains are shifting rapidly. */
export const defenceSupplyChainsShifting: Statement<"defence-supply-chains-shifting"> = {
  id: "defence-supply-chains-shifting",
  kind: "statement",
  text: { en: "Global defence supply chains are shifting rapidly." },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["defence-industry-mou", "defence-supply-chain-shift"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "global defence supply chains are shifting",
    },
  ],
};
