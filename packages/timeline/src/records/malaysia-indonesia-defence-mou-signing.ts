import type { SigningEvent } from "../types.js";

/**
 * Malaysia and Indonesia signed a memorandum on defence cooperation, which covers the defence
 * industry, in Kuala Lumpur on 9 August 2022.
 */
export const malaysiaIndonesiaDefenceMouSigning: SigningEvent<"malaysia-indonesia-defence-mou-signing"> =
  {
    id: "malaysia-indonesia-defence-mou-signing",
    kind: "signing",
    name: { en: "Signing of the Malaysia–Indonesia memorandum on defence cooperation" },
    summary: {
      en: "Malaysia and Indonesia signed a memorandum on defence cooperation, which covers the defence industry, in Kuala Lumpur on 9 August 2022.",
    },
    date: "2022-08-09",
    modality: "occurred",
    participants: [
      { entity: "malaysia", role: "party" },
      { entity: "indonesia", role: "party" },
    ],
    place: "kuala-lumpur",
    agreement: "malaysia-indonesia-defence-mou",
    cameo: "057",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "agreement"],
        source: "vietnamplus-2022-08",
        exact: [
          "Indonesia and Malaysia on August 9",
          "signed a Memorandum of Understanding (MoU)",
          "defence cooperation in Kuala Lumpur",
          "defence science, technology and industry",
        ],
        inferred: {
          date: '"August 9" printed; the year from the issue of the source, not in the part seen',
        },
      },
    ],
  };
