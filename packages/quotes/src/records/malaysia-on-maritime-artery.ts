import type { Statement } from "../types.js";

/**
 * Malaysia lies along one of the world's most important maritime arteries for commerce and
 * security.
 */
export const malaysiaOnMaritimeArtery: Statement<"malaysia-on-maritime-artery"> = {
  id: "malaysia-on-maritime-artery",
  kind: "statement",
  text: {
    en: "Malaysia lies along one of the world's most important maritime arteries for commerce and security.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "claimed",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 16,
      exact: "world’s most important maritime arteries",
    },
  ],
};
