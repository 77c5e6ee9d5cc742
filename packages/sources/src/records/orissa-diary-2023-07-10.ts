import type { Source } from "../types.js";

/** Orissa Diary, in English, 2023-07-10?. */
export const orissaDiary20230710: Source<"orissa-diary-2023-07-10"> = {
  id: "orissa-diary-2023-07-10",
  type: "article-newspaper",
  title: "Meeting of the Indian and Malaysian defence ministers in Kuala Lumpur",
  titleIsDescription: true,
  publisher: "Orissa Diary",
  publisherType: "news",
  issued: "2023-07-10?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://orissadiary.com/raksha-mantri-rajnath-singh-meets-his-malaysian-counterpart-in-kuala-lumpur-also-calls-on-prime-minister-of-the-southeast-asian-nation",
  copies: { root: "Indian defence ministry release of 2023-07-10" },
};
