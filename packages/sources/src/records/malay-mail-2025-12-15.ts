import type { Source } from "../types.js";

/** Malay Mail, in English, 2025-12-15. */
export const malayMail20251215: Source<"malay-mail-2025-12-15"> = {
  id: "malay-mail-2025-12-15",
  type: "article-newspaper",
  title: "Defence ministry outlines strategic acquisitions in 13MP RP1 to modernise armed forces",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2025-12-15",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2025/12/15/defence-ministry-outlines-strategic-acquisitions-in-13mp-rp1-to-modernise-armed-forces/202049",
  copies: { root: "Mohamed Khaled Nordin in the Dewan Negara, 2025-12-15" },
};
