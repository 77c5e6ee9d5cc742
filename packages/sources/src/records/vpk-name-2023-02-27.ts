import type { Source } from "../types.js";

/** vpk.name (text by TsAMTO), in English, 2023-02-27. */
export const vpkName20230227: Source<"vpk-name-2023-02-27"> = {
  id: "vpk-name-2023-02-27",
  type: "article-newspaper",
  title: "KAI will supply FA-50 aircraft to the Malaysian Air Force",
  titleIsDescription: true,
  publisher: "TsAMTO",
  publisherType: "news-agency",
  containerTitle: "vpk.name",
  issued: "2023-02-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://vpk.name/en/692524_kai-will-supply-fa-50-aircraft-to-the-malaysian-air-force.html",
  copies: { root: "KAI announcement of 2023-02-24" },
};
