import type { SigningEvent } from "../types.js";

/** Malaysia and Türkiye sign a memorandum on buying defence products between their governments. */
export const turkiyeProcurementMouSigning: SigningEvent<"turkiye-procurement-mou-signing"> = {
  id: "turkiye-procurement-mou-signing",
  kind: "signing",
  name: {
    en: "Signing of the procurement memorandum with Türkiye",
  },
  summary: {
    en: "Malaysia and Türkiye sign a memorandum on buying defence products between their governments.",
  },
  date: "2024-06-10",
  modality: "occurred",
  participants: [
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "turkiye",
      role: "party",
    },
  ],
  agreement: "malaysia-turkiye-procurement-mou",
  cameo: "057",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "bernama-2024-06-11",
      topic: "procurement memorandum signed the day before",
    },
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "sun-2025-07-25",
      topic: "procurement memorandum of June 2024",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "my-military-times-2024-06-11",
      topic: "procurement memorandum with Türkiye",
    },
    {
      contradicts: "date",
      reported: "2024-06-11",
      source: "my-military-times-2024-06-11",
      topic: "procurement memorandum signed on the day of the post",
    },
  ],
};
