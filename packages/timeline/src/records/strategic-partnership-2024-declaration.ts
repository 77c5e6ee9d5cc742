import type { SigningEvent } from "../types.js";

/** Yoon Suk Yeol and Anwar Ibrahim announce the strategic partnership at a summit in Seoul. */
export const strategicPartnership2024Declaration: SigningEvent<"strategic-partnership-2024-declaration"> =
  {
    id: "strategic-partnership-2024-declaration",
    kind: "signing",
    name: {
      en: "Declaration of the strategic partnership",
    },
    summary: {
      en: "Yoon Suk Yeol and Anwar Ibrahim announce the strategic partnership at a summit in Seoul.",
    },
    date: "2024-11-25",
    modality: "occurred",
    participants: [
      {
        entity: "yoon-suk-yeol",
        role: "party",
      },
      {
        entity: "anwar-ibrahim",
        role: "party",
      },
    ],
    place: "seoul",
    agreement: "strategic-partnership-2024",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "agreement"],
        source: "asia-business-daily-2024-11-25",
        topic: "partnership announced at the summit",
        origin: "ROK–Malaysia joint statement of 2024-11-25",
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "agreement"],
        source: "korea-joongang-daily-2024-11-25",
        topic: "partnership announced at the summit",
        origin: "ROK–Malaysia joint statement of 2024-11-25",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "kbs-news-2024-11-25",
        topic: "partnership announced at the summit",
      },
    ],
  };
