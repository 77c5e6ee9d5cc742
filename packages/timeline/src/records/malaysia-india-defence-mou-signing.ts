import type { SigningEvent } from "../types.js";

/** Malaysia and India signed a memorandum on defence cooperation in 1993. */
export const malaysiaIndiaDefenceMouSigning: SigningEvent<"malaysia-india-defence-mou-signing"> = {
  id: "malaysia-india-defence-mou-signing",
  kind: "signing",
  name: { en: "Signing of the Malaysia–India memorandum on defence cooperation" },
  summary: {
    en: "Malaysia and India signed a memorandum on defence cooperation in 1993.",
  },
  date: "1993",
  modality: "occurred",
  participants: [
    { entity: "malaysia", role: "party" },
    { entity: "india", role: "party" },
  ],
  agreement: "malaysia-india-defence-mou",
  cameo: "057",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "agreement"],
      source: "sun-2023-07-10",
      exact: [
        "India which was signed in 1993",
        "Memorandum of Understanding (MoU) on defence",
        "Malaysia and India reaffirmed commitments",
      ],
    },
  ],
};
