import type { Source } from "../types.js";

/** WP Tech, in Polish, 2022-07. */
export const wpTech202207: Source<"wp-tech-2022-07"> = {
  id: "wp-tech-2022-07",
  type: "webpage",
  title: "FA-50 Fighting Eagle: nowe samoloty dla Polski. Wyjaśniamy, co potrafią",
  titleIsDescription: true,
  publisher: "Wirtualna Polska",
  publisherType: "news",
  issued: "2022-07",
  accessed: "2026-11-28",
  language: "pl",
  url: "https://tech.wp.pl/fa-50-fighting-eagle-nowe-samoloty-dla-polski-wyjasniamy-co-potrafia,6793469740026752a",
};
