import type { Statement } from "../types.js";

/** South Korea has expertise in the FA-50 family and the K200 infantry fighting vehicle. */
export const southKoreanPlatformExpertise: Statement<"south-korean-platform-expertise"> = {
  id: "south-korean-platform-expertise",
  kind: "statement",
  text: {
    en: "South Korea has expertise in the FA-50 family and the K200 infantry fighting vehicle.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "claimed",
  subjects: ["south-korea", "fa-50-family", "k200"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "such as the FA-50 family",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "the K200 infantry fighting vehicle platform",
    },
  ],
};
