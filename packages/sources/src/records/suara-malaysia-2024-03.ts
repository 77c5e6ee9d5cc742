import type { Source } from "../types.js";

/** Suara Malaysia, in Malay, 2024-03?. */
export const suaraMalaysia202403: Source<"suara-malaysia-2024-03"> = {
  id: "suara-malaysia-2024-03",
  type: "article-newspaper",
  title: "Mindef sedia beri penjelasan pada PAC berhubung laporan audit LTAT",
  publisher: "Suara Malaysia",
  publisherType: "news",
  issued: "2024-03?",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://suara.my/news/headlines/mindef-sedia-beri-penjelasan-pada-pac-berhubung-laporan-audit-ltat",
  copies: {
    root: "Report of Khaled's remarks to the press, 2024-03-10",
  },
};
