import type { Source } from "../types.js";

/** The Malaysian Reserve, in English, 2019-11-26. */
export const malaysianReserve20191126: Source<"malaysian-reserve-2019-11-26"> = {
  id: "malaysian-reserve-2019-11-26",
  type: "article-newspaper",
  title: "Malaysia interested in South Korea’s aerospace sector advancement",
  publisher: "The Malaysian Reserve",
  publisherType: "news",
  issued: "2019-11-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://themalaysianreserve.com/2019/11/26/malaysia-interested-in-south-koreas-aerospace-sector-advancement/",
  copies: {
    root: "Bernama report of 2019-11-25 (Mahathir at KAI)",
  },
};
