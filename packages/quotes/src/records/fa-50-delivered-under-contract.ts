import type { Statement } from "../types.js";

/** The FA-50 has been delivered under the contract of 2023. */
export const fa50DeliveredUnderContract: Statement<"fa-50-delivered-under-contract"> = {
  id: "fa-50-delivered-under-contract",
  kind: "statement",
  text: {
    en: "The FA-50 has been delivered under the contract of 2023.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "claimed",
  subjects: ["fa-50", "fa-50-contract"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 60,
      exact: "delivered under the 2023 contract",
    },
  ],
};
