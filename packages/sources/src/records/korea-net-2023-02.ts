import type { Source } from "../types.js";

/** Korea.net, in Indonesian, 2023-02. */
export const koreaNet202302: Source<"korea-net-2023-02"> = {
  id: "korea-net-2023-02",
  type: "webpage",
  title: "Korea.net, Indonesian edition: KAI to export 18 FA-50 to Malaysia",
  titleIsDescription: true,
  publisher: "Korea.net",
  publisherType: "official",
  issued: "2023-02",
  accessed: "2026-11-28",
  language: "id",
  url: "https://indonesian.korea.net/NewsFocus/Sci-Tech/view?articleId=229363",
  copies: { root: "KAI announcement of 2023-02-24" },
};
