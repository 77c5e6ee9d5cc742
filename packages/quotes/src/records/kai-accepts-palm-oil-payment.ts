import type { Statement } from "../types.js";

/**
 * Korea Aerospace Industries has no problem with meeting the conditions for payment in palm oil.
 */
export const kaiAcceptsPalmOilPayment: Statement<"kai-accepts-palm-oil-payment"> = {
  id: "kai-accepts-palm-oil-payment",
  kind: "statement",
  text: {
    en: "Korea Aerospace Industries has no problem with meeting the conditions for payment in palm oil.",
  },
  speaker: "kemalak-systems",
  date: "2021-11",
  purpose: "background",
  modality: "claimed",
  asOf: "2021-11",
  subjects: ["kai", "flit-lca-palm-oil-barter", "flit-lca-bid-kai"],
  evidence: [
    {
      supports: ["text", "speaker", "date", "modality"],
      source: "defence-security-asia-2021-11",
      exact: ["has no problem meeting the conditions", "Kemalak Systems Sdn Bhd Chief Financial"],
      inferred: {
        date: "the month of the address (2021/11)",
      },
    },
  ],
};
