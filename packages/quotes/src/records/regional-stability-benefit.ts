import type { Statement } from "../types.js";

/**
 * If the collaboration succeeds, Malaysia's national security gains, and so do peace and stability
 * in the region.
 */
export const regionalStabilityBenefit: Statement<"regional-stability-benefit"> = {
  id: "regional-stability-benefit",
  kind: "statement",
  text: {
    en: "If the collaboration succeeds, Malaysia's national security gains, and so do peace and stability in the region.",
  },
  speaker: "mohamed-khaled-nordin",
  office: "minister-of-defence-of-malaysia",
  date: "2025-09-22",
  purpose: "benefit",
  modality: "claimed",
  asOf: "2025-09-22",
  printed: "directly",
  subjects: ["malaysia", "south-korea", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "oana-news-2025-09-22-ties",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22",
      topic: "keynote at the seminar",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2025-09-22-malay",
      topic: "keynote at the seminar",
    },
  ],
};
