import type { TargetEvent } from "../types.js";

/**
 * Korea Aerospace Industries offered during the tender to set up a final assembly line for the
 * FA-50 in Malaysia, in Kuantan according to Revista Força Aérea.
 */
export const fa50AssemblyLineOffer: TargetEvent<"fa-50-assembly-line-offer"> = {
  id: "fa-50-assembly-line-offer",
  kind: "target",
  name: {
    en: "Offer to assemble the FA-50 in Kuantan",
  },
  summary: {
    en: "Korea Aerospace Industries offered during the tender to set up a final assembly line for the FA-50 in Malaysia, in Kuantan according to Revista Força Aérea.",
  },
  modality: "planned",
  by: "kai",
  participants: [
    {
      entity: "kai",
      role: "actor",
    },
    {
      entity: "malaysia",
      role: "beneficiary",
    },
  ],
  platforms: [
    {
      platform: "fa-50",
    },
  ],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "forca-aerea-fa-50-kuantan",
      exact: [
        "KAI propõe construir o FA-50 na",
        "FA-50 Block 20 em Kuantan",
        "engenheiros da Malásia",
      ],
      inferred: {
        participants: "printed Malásia, in Portuguese",
      },
    },
    {
      supports: ["modality", "participants", "platforms"],
      source: "defence-security-asia-assembly-offer",
      exact: [
        "‘final assembly line’ bagi pesawat FA-50",
        "Malaysia dan TUDM memilih syarikat Korea",
        "Mej (B) Mohd Iswandi Mohd Sharif",
        "Korea Aerospace Industries (KAI) menerusi pesawat",
        "Kemalak Systems Sdn Bhd yang juga",
      ],
      by: "kemalak-systems",
    },
  ],
};
