import type { Statement } from "../types.js";

/**
 * The memorandum between Boustead and PT PAL does not guarantee that they will get the contract for
 * the support ships.
 */
export const memorandumGuaranteesNoContract: Statement<"memorandum-guarantees-no-contract"> = {
  id: "memorandum-guarantees-no-contract",
  kind: "statement",
  text: {
    en: "The memorandum between Boustead and PT PAL does not guarantee that they will get the contract for the support ships.",
  },
  speaker: "malaysian-defence",
  purpose: "assessment",
  modality: "claimed",
  printed: "directly",
  subjects: ["mrss", "pt-pal", "boustead-naval-shipyard"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "malaysian-defence-good-times",
      exact: ["MOU between Boustead and PT PAL", "there is yet no guarantee that"],
    },
  ],
};
