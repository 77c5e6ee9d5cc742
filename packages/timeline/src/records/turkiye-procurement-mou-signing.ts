import type { SigningEvent } from "../types.js";

/**
 * Malaysia and Türkiye signed a government-to-government memorandum on the procurement of defence
 * products on 10 June 2024.
 */
export const turkiyeProcurementMouSigning: SigningEvent<"turkiye-procurement-mou-signing"> = {
  id: "turkiye-procurement-mou-signing",
  kind: "signing",
  name: {
    en: "Signing of Malaysia's procurement memorandum with Türkiye",
  },
  summary: {
    en: "Malaysia and Türkiye signed a government-to-government memorandum on the procurement of defence products on 10 June 2024.",
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
      exact: [
        "Yesterday, a government-to-government (G2G) memorandum",
        "of understanding (MoU) was signed",
        "procurement of defence products",
        "inaugural Malaysia-Turkiye High Level Committee",
      ],
      inferred: { date: '"Yesterday" on a page dated 11/06/2024' },
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "sun-2025-07-25",
      exact: [
        "visit to Turkiye in June last",
        "first procurement following the signing of",
        "government-to-government (G2G) memorandum of understanding (MoU)",
        "before Malaysia takes full delivery",
        "Mohamed Khaled Nordin stated that",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "my-military-times-2024-06-11",
      exact: [
        "Malaysia and the Republic of Turkey",
        "Memorandum of Understanding (MoU) between the",
        "has been successfully signed",
      ],
    },
  ],
};
