import type { Source } from "../types.js";

/** WP Wiadomości, in Polish, undated. */
export const wpNewsFa50: Source<"wp-news-fa-50"> = {
  id: "wp-news-fa-50",
  type: "webpage",
  title: "Contracts for Korean arms approved in Poland",
  titleIsDescription: true,
  publisher: "Wirtualna Polska",
  publisherType: "news",
  accessed: "2026-11-23",
  language: "pl",
  url: "https://wiadomosci.wp.pl/mon-zatwierdzil-umowy-na-dostawy-uzbrojenia-z-korei-poludniowej-chodzi-o-czolgi-dziala-i-mysliwce-6794897430756192a",
  unread: "No copy was found on 2026-11-28.",
};
