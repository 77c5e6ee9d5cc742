import type { Source } from "../types.js";

/** MAIA, in English, undated. */
export const maiaMou: Source<"maia-mou"> = {
  id: "maia-mou",
  type: "webpage",
  title: "Korea, Malaysia sign MOU on enhancing arms cooperation",
  publisher: "MAIA",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "en",
  url: "https://maia.my/news/korea-malaysia-sign-mou-enhancing-arms-cooperation",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
  note: "Reprints South Korean wire copy.",
};
