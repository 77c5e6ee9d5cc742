import type { Statement } from "../types.js";

/**
 * Malaysia has asked that delivery of its 18 FA-50M aircraft, ordered some years earlier and due in
 * 2026, be expedited if possible.
 */
export const fasterFa50DeliveryRequest: Statement<"faster-fa-50-delivery-request"> = {
  id: "faster-fa-50-delivery-request",
  kind: "statement",
  text: {
    en: "Malaysia has asked that delivery of its 18 FA-50M aircraft, ordered some years earlier and due in 2026, be expedited if possible.",
  },
  speaker: "anwar-ibrahim",
  office: "prime-minister-of-malaysia",
  date: "2024-11-26",
  purpose: "aim",
  modality: "claimed",
  asOf: "2024-11-26",
  language: "ms",
  printed: "directly",
  subjects: ["fa-50m", "fa-50-contract", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "haipress-2024-11-26",
      exact: [
        "Kalau boleh dipercepatkan",
        "18 unit pesawat FA-50M",
        "sepatutnya sampai 2026",
        "beberapa tahun lepas diputuskan",
        "dimaklumkan Perdana Menteri,Datuk Seri Anwar Ibrahim",
        "2024-11-26 HaiPress",
      ],
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "sun-2024-11-26",
      exact: [
        "If possible, expedite it",
        "18 units of FA-50M aircraft",
        "should arrive (in 2026)",
        "made a few years ago",
        "Prime Minister Datuk Seri Anwar Ibrahim",
      ],
      inferred: {
        date: "the page's day of issue (2024-11-26 by the search); the text names no day",
      },
    },
  ],
};
