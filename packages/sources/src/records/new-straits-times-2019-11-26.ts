import type { Source } from "../types.js";

/** worldwardefence (text by New Straits Times), in English, 2019-11-26. */
export const newStraitsTimes20191126: Source<"new-straits-times-2019-11-26"> = {
  id: "new-straits-times-2019-11-26",
  type: "article-newspaper",
  title: "Malaysia Keen on South Korean Indigenous Fighter Jet Programme",
  publisher: "New Straits Times",
  publisherType: "news",
  containerTitle: "worldwardefence",
  issued: "2019-11-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://worldwardefence.blogspot.com/2019/11/malaysia-keen-on-south-korean.html",
  note: "A reprint on a blog, which names the newspaper.",
};
