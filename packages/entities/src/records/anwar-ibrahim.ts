import type { Person } from "../types.js";

/** Prime Minister of Malaysia since November 2022. */
export const anwarIbrahim: Person<"anwar-ibrahim"> = {
  id: "anwar-ibrahim",
  kind: "person",
  name: { en: "Anwar Ibrahim", ko: "안와르 이브라힘" },
  aliases: [{ text: "안와르 빈 이브라힘", language: "ko", sort: "full-name" }],
  summary: { en: "Prime Minister of Malaysia since November 2022." },
  state: "malaysia",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "malay-mail-2025-06-04",
      exact: ["Prime Minister Datuk Seri Anwar Ibrahim", "Anwar said Malaysia"],
    },
    { supports: "name.en", source: "star-2022-12-03", exact: "Seri Anwar Ibrahim" },
    {
      supports: "name.en",
      source: "oana-news-2025-09-22-mou",
      exact: "Malaysia's Prime Minister Anwar Ibrahim",
    },
    { supports: "name.en", source: "haipress-2024-11-26", exact: "Anwar Ibrahim / Foto BERNAMA" },
    {
      supports: ["name.ko", "state"],
      source: "newspim-2025-10-27",
      exact: "안와르 이브라힘 말레이시아 총리와",
    },
    {
      supports: "name.ko",
      source: "asia-business-daily-2025-10-27",
      exact: "안와르 이브라힘 말레이시아 총리가",
    },
    { supports: "name.ko", source: "news1-2024-11-25", exact: "안와르 이브라힘 말레이시아 총리와" },
    {
      supports: "aliases",
      source: "newspim-2024-11-25",
      exact: "안와르 빈 이브라힘 말레이시아 총리와",
    },
  ],
};
