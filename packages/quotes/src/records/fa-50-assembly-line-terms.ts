import type { Statement } from "../types.js";

/**
 * An FA-50 assembly plant in Kuantan would cost RM440 million to RM560 million and take at least a
 * year to build. Each of its one or two lines would give work to 40 to 50 Malaysians under 18
 * specialists of Korea Aerospace Industries.
 */
export const fa50AssemblyLineTerms: Statement<"fa-50-assembly-line-terms"> = {
  id: "fa-50-assembly-line-terms",
  kind: "statement",
  text: {
    en: "An FA-50 assembly plant in Kuantan would cost RM440 million to RM560 million and take at least a year to build. Each of its one or two lines would give work to 40 to 50 Malaysians under 18 specialists of Korea Aerospace Industries.",
  },
  speaker: "kai",
  purpose: "forecast",
  modality: "possible",
  printed: "indirectly",
  subjects: ["fa-50-assembly-line-offer", "flit-lca-bid-kai"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "forca-aerea-fa-50-kuantan",
      exact: [
        "entre MYR440 milhões a MYR560 milhões",
        "empregos para entre 40 a 50",
        "18 especialistas da KAI",
        "uma ou duas linhas de montagem",
        "menos um ano para ser construída",
        "FA-50 Block 20 em Kuantan",
      ],
    },
  ],
};
