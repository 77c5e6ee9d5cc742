import type { Statement } from "../types.js";

/** The partnership strengthens security cooperation between ASEAN and South Korea. */
export const aseanSecurityCooperation: Statement<"asean-security-cooperation"> = {
  id: "asean-security-cooperation",
  kind: "statement",
  text: { en: "The partnership strengthens security cooperation between ASEAN and South Korea." },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "asean", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "Strengthens ASEAN-ROK Security Cooperation",
    },
  ],
};
