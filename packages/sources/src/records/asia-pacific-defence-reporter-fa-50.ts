import type { Source } from "../types.js";

/** Asia-Pacific Defence Reporter, in English, undated. */
export const asiaPacificDefenceReporterFa50: Source<"asia-pacific-defence-reporter-fa-50"> = {
  id: "asia-pacific-defence-reporter-fa-50",
  type: "article-magazine",
  title: "KAI signs a deal with Malaysian Air Force to supply 18 FA-50 jets",
  titleIsDescription: true,
  publisher: "Asia-Pacific Defence Reporter",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "en",
  url: "https://asiapacificdefencereporter.com/kai-signs-a-deal-with-malaysian-air-force-to-supply-18-fa-50-jets/",
  copies: { root: "KAI announcement of 2023-02-24" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
