import type { SigningEvent } from "../types.js";

/**
 * South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th
 * ASEAN Summit.
 */
export const defenceIndustryMouSigning: SigningEvent<"defence-industry-mou-signing"> = {
  id: "defence-industry-mou-signing",
  kind: "signing",
  name: { en: "Signing of the defence-industry memorandum" },
  summary: {
    en: "South Korea and Malaysia sign a memorandum of understanding in Kuala Lumpur, beside the 47th ASEAN Summit.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [
    { entity: "south-korea", role: "party" },
    { entity: "malaysia", role: "party" },
  ],
  place: "kuala-lumpur",
  occasion: "asean-summit-47",
  agreement: "defence-industry-mou",
  cameo: "057",
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "South Korea and Malaysia signed a",
    },
    {
      supports: ["name", "agreement"],
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "a memorandum of understanding (MoU)",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
    {
      supports: "place",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "in Kuala Lumpur, forging",
    },
    {
      supports: ["modality", "occasion"],
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "inked on the sidelines",
    },
    {
      supports: "occasion",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "the 47th ASEAN Summit",
    },
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "South Korea–Malaysia Strike Landmark Defence Pact",
    },
    {
      supports: ["agreement", "participants"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "The MoU between South Korea and",
    },
  ],
};
