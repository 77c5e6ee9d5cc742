import type { SigningEvent } from "../types.js";

/**
 * South Korea's chief trade negotiator, Yeo Han-koo, and Malaysia's trade minister, Tengku Zafrul
 * Aziz, signed a joint declaration on 26 October 2025 that the free-trade talks between their
 * countries were concluded.
 */
export const freeTradeAgreementConclusion: SigningEvent<"free-trade-agreement-conclusion"> = {
  id: "free-trade-agreement-conclusion",
  kind: "signing",
  name: {
    en: "Conclusion of the South Korea–Malaysia free-trade talks",
  },
  summary: {
    en: "South Korea's chief trade negotiator, Yeo Han-koo, and Malaysia's trade minister, Tengku Zafrul Aziz, signed a joint declaration on 26 October 2025 that the free-trade talks between their countries were concluded.",
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
          exact: ["firmaron una declaración conjunta", "Comercio de Corea, Yeo Han-Koo"],
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
          exact: ["firmaron una declaración conjunta", "Industria, Tengku Zafrul"],
        },
      ],
    },
  ],
  agreement: "south-korea-malaysia-free-trade-agreement",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "korea-net-2025-10",
      exact: [
        "El día anterior",
        "firmaron una declaración conjunta",
        "jefe negociador de Comercio",
        "Comercio de Corea, Yeo Han-Koo",
        "ministro malasio de Inversiones",
        "Industria, Tengku Zafrul",
        "27 de octubre",
      ],
      inferred: {
        date: '2025-10-26: "El día anterior" to 27 de octubre; no year is printed where seen',
        participants: "the states by their ministers: Corea, malasio",
      },
    },
    {
      supports: ["name", "modality", "participants", "agreement"],
      source: "hawk-2025-10-27",
      exact: [
        "welcomed the conclusion",
        "clinching a bilateral free trade deal",
        "South Korean President Lee Jae Myung",
        "Malaysian Prime Minister Anwar Ibrahim",
      ],
    },
    {
      contradicts: "date",
      reported: "2025-10-27",
      source: "hawk-2025-10-27",
      exact: ["clinching a bilateral free trade deal", "Ibrahim on Monday"],
      inferred: { date: "Monday on a page dated 2025-10-27 by the stored copy's metadata" },
    },
  ],
};
