import type { SigningEvent } from "../types.js";

/** The two defence ministers sign a memorandum on defence cooperation, partly by video link. */
export const defenceCooperationMou2022Signing: SigningEvent<"defence-cooperation-mou-2022-signing"> =
  {
    id: "defence-cooperation-mou-2022-signing",
    kind: "signing",
    name: {
      en: "Signing of the defence memorandum of 2022",
    },
    summary: {
      en: "The two defence ministers sign a memorandum on defence cooperation, partly by video link.",
    },
    date: "2022-04-27",
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
        entity: "hishammuddin-hussein",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "malay-mail-2022-04-27",
            topic: "hybrid signing by the ministers",
          },
        ],
      },
      {
        entity: "suh-wook",
        role: "signatory",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "malay-mail-2022-04-27",
            topic: "hybrid signing by the ministers",
          },
        ],
      },
    ],
    agreement: "defence-cooperation-mou-2022",
    cameo: "057",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "malay-mail-2022-04-27",
        topic: "hybrid signing by the ministers",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "kbs-world-2022-04",
        topic: "video conference and signing",
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "shina-ilbo-2022-04-28",
        topic: "video conference and signing",
      },
    ],
  };
