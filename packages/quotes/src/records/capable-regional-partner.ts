import type { Statement } from "../types.js";

/** South Korea gains a capable regional partner. */
export const capableRegionalPartner: Statement<"capable-regional-partner"> = {
  id: "capable-regional-partner",
  kind: "statement",
  text: { en: "South Korea gains a capable regional partner." },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 16,
      exact: "secures a capable regional partner",
    },
  ],
};
