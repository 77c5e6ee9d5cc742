import type { SigningEvent } from "../types.js";

/**
 * Yeo Han-koo and Tengku Zafrul Aziz conclude the free-trade talks and sign a joint declaration to
 * that effect.
 */
export const freeTradeAgreementConclusion: SigningEvent<"free-trade-agreement-conclusion"> = {
  id: "free-trade-agreement-conclusion",
  kind: "signing",
  name: {
    en: "Conclusion of the free-trade talks",
  },
  summary: {
    en: "Yeo Han-koo and Tengku Zafrul Aziz conclude the free-trade talks and sign a joint declaration to that effect.",
  },
  date: "2025-10-26",
  modality: "occurred",
  participants: [
    {
      entity: "south-korea",
      role: "party",
    },
    {
      entity: "malaysia",
      role: "party",
    },
    {
      entity: "yeo-han-koo",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "korea-net-2025-10",
          topic: "joint declaration that the talks are concluded",
        },
      ],
    },
    {
      entity: "tengku-zafrul-aziz",
      role: "signatory",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "korea-net-2025-10",
          topic: "joint declaration that the talks are concluded",
        },
      ],
    },
  ],
  agreement: "south-korea-malaysia-free-trade-agreement",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "korea-net-2025-10",
      topic: "joint declaration that the talks are concluded",
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      topic: "free-trade deal welcomed at the summit",
    },
    {
      contradicts: "date",
      reported: "2025-10-27",
      source: "hawk-2025-10-27",
      topic: "deal clinched on the day of the summit",
    },
  ],
};
