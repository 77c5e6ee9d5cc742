import type { Statement } from "../types.js";

/**
 * The FA-50 is an outstanding multi-purpose fighter that is hoped to play an important part in
 * strengthening Malaysia's forces.
 */
export const fa50AsOutstandingFighter: Statement<"fa-50-as-outstanding-fighter"> = {
  id: "fa-50-as-outstanding-fighter",
  kind: "statement",
  text: {
    en: "The FA-50 is an outstanding multi-purpose fighter that is hoped to play an important part in strengthening Malaysia's forces.",
  },
  speaker: "muez-abd-aziz",
  office: "secretary-general-of-the-malaysian-ministry-of-defence",
  date: "2023-02-24",
  purpose: "assessment",
  modality: "claimed",
  asOf: "2023-02-24",
  printed: "directly",
  subjects: ["fa-50", "malaysian-armed-forces"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "korea-net-2023-02",
      exact: [
        "jet tempur luar biasa",
        "Sekretaris Jenderal Kementerian Pertahanan Malaysia",
        "Muez bin Abd Aziz berkata",
        "tanggal 24 Februari",
      ],
      inferred: {
        date: "told with the signing of 24 February; the year is not printed, and the statement itself is not dated",
      },
    },
    {
      supports: ["speaker", "office"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "signing of the letter of acceptance",
    },
    {
      contradicts: "text",
      reported: {
        en: "The FA-50 is a multi-purpose aircraft, and its operation in South Korea impressed him.",
      },
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["multi-purpose aircraft", "very impressed"],
    },
  ],
};
