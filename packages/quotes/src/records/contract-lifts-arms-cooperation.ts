import type { Statement } from "../types.js";

/**
 * Arms cooperation with Malaysia rises a step with the contract, which will also favour a second
 * order and negotiations elsewhere; for such exports trust matters no less than technology.
 */
export const contractLiftsArmsCooperation: Statement<"contract-lifts-arms-cooperation"> = {
  id: "contract-lifts-arms-cooperation",
  kind: "statement",
  text: {
    en: "Arms cooperation with Malaysia rises a step with the contract, which will also favour a second order and negotiations elsewhere; for such exports trust matters no less than technology.",
  },
  speaker: "lee-jong-sup",
  office: "minister-of-national-defense-of-south-korea",
  date: "2023-05-23",
  purpose: "benefit",
  modality: "expected",
  asOf: "2023-05-23",
  language: "ko",
  printed: "directly",
  subjects: ["fa-50-contract", "fa-50", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "donga-2023-05-23",
      topic: "signing of the FA-50 contract",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "seoul-economic-daily-2023-05-23",
      topic: "signing of the FA-50 contract",
    },
  ],
};
