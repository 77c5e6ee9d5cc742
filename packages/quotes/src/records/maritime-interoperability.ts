import type { Statement } from "../types.js";

/** Better interoperability is especially critical in maritime operations. */
export const maritimeInteroperability: Statement<"maritime-interoperability"> = {
  id: "maritime-interoperability",
  kind: "statement",
  text: {
    en: "Better interoperability is especially critical in maritime operations.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysian-armed-forces", "south-korean-armed-forces"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 41,
      exact: "especially critical in maritime operations",
    },
  ],
};
