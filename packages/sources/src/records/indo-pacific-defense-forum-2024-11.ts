import type { Source } from "../types.js";

/** Indo-Pacific Defense Forum (text by Reuters), in English, 2024-11. */
export const indoPacificDefenseForum202411: Source<"indo-pacific-defense-forum-2024-11"> = {
  id: "indo-pacific-defense-forum-2024-11",
  type: "article-newspaper",
  title: "Malaysia, South Korea boost defense industry ties",
  publisher: "Reuters",
  publisherType: "news-agency",
  containerTitle: "Indo-Pacific Defense Forum",
  issued: "2024-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://ipdefenseforum.com/2024/11/malaysia-south-korea-boost-defense-industry-ties/",
};
