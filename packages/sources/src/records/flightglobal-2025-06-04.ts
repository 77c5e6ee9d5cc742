import type { Source } from "../types.js";

/** FlightGlobal, in English, 2025-06-04. */
export const flightglobal20250604: Source<"flightglobal-2025-06-04"> = {
  id: "flightglobal-2025-06-04",
  type: "article-magazine",
  title: "KAI secures additional FA-50 order from the Philippines",
  titleIsDescription: true,
  publisher: "FlightGlobal",
  publisherType: "trade-press",
  issued: "2025-06-04",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.flightglobal.com/fixed-wing/kai-secures-additional-fa-50-order-from-the-philippines/163215.article",
  copies: { root: "South Korean media reports of June 2025 (FA-50PH)" },
  note: "Quotes South Korean media.",
};
