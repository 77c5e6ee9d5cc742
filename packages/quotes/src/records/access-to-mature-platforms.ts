import type { Statement } from "../types.js";

/**
 * Malaysia's industry benefits because it gains access to South Korea's mature platforms and
 * advanced technology at a competitive cost.
 */
export const accessToMaturePlatforms: Statement<"access-to-mature-platforms"> = {
  id: "access-to-mature-platforms",
  kind: "statement",
  text: {
    en: "Malaysia's industry benefits because it gains access to South Korea's mature platforms and advanced technology at a competitive cost.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "access to mature South Korean defence",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "platforms and advanced technology",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "at competitive cost",
    },
  ],
};
