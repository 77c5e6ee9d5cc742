import type { Statement } from "../types.js";

/**
 * The MoU is expected to quicken the strategy of placing South Korea's arms industry among the
 * world's top four.
 */
export const mouSpeedsTopFourStrategy: Statement<"mou-speeds-top-four-strategy"> = {
  id: "mou-speeds-top-four-strategy",
  kind: "statement",
  text: {
    en: "The MoU is expected to quicken the strategy of placing South Korea's arms industry among the world's top four.",
  },
  speaker: "dapa",
  date: "2025-10-27",
  purpose: "benefit",
  modality: "expected",
  asOf: "2025-10-27",
  printed: "indirectly",
  language: "ko",
  subjects: [
    "defence-industry-mou",
    "fourth-largest-exporter-target",
    "south-korean-defence-industry",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "newsis-2025-10-27",
      topic: "top-four strategy and the memorandum",
    },
  ],
};
