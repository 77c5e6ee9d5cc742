import type { SigningEvent } from "../types.js";

/**
 * South Korea's defence minister, Suh Wook, and Malaysia's, Hishammuddin Hussein, signed a
 * memorandum on defence cooperation at a video conference on 27 April 2022.
 */
export const defenceCooperationMou2022Signing: SigningEvent<"defence-cooperation-mou-2022-signing"> =
  {
    id: "defence-cooperation-mou-2022-signing",
    kind: "signing",
    name: {
      en: "Signing of the defence cooperation memorandum of April 2022",
    },
    summary: {
      en: "South Korea's defence minister, Suh Wook, and Malaysia's, Hishammuddin Hussein, signed a memorandum on defence cooperation at a video conference on 27 April 2022.",
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
            exact: ["signing the MoU between", "Seri Hishammuddin Hussein"],
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
            exact: ["MoU signed with South Korean", "Defence Minister Suh Wook"],
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
        exact: [
          "signing the MoU between",
          "Pertahanan, April 27, 2022",
          "Malaysia and South Korea today",
          "National Defence Minister Suh Wook",
          "Seri Hishammuddin Hussein",
        ],
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "kbs-world-2022-04",
        exact: [
          "signed a memorandum of understanding(MOU)",
          "ministers of South Korea and Malaysia",
          "conference on Wednesday",
          "Written: 2022-04-27",
        ],
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "shina-ilbo-2022-04-28",
        exact: [
          "‘한-말레이시아 국방협력 양해각서’에 서명함으로써",
          "서욱 국방부 장관은 지난 27일",
          "Seri Hishammuddin Bin Tun Hussein) 말레이시아",
          "승인 2022.04.28",
        ],
        inferred: {
          date: '"지난 27일" on a page approved 2022.04.28',
          participants:
            'signed "동 화상회의 계기에" (at the video conference of the two ministers): that they signed themselves is taken from that. Hishammuddin is printed 히샤무딘 and Hishammuddin Bin Tun Hussein. 한- in the name is South Korea',
        },
      },
    ],
  };
