import type { Source } from "../types.js";

/** southkoreannetwork.com, in English, 2025-10. */
export const southkoreannetworkCom202510: Source<"southkoreannetwork-com-2025-10"> = {
  id: "southkoreannetwork-com-2025-10",
  type: "webpage",
  title: "MOU: Korea and Malaysia sign memorandum",
  titleIsDescription: true,
  publisher: "southkoreannetwork.com",
  publisherType: "other",
  issued: "2025-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.southkoreannetwork.com/2025/10/mou-korea-and-malaysia-sign-memorandum.html",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
