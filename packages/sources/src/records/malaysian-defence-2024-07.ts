import type { Source } from "../types.js";

/** Malaysian Defence, in English, 2024-07. */
export const malaysianDefence202407: Source<"malaysian-defence-2024-07"> = {
  id: "malaysian-defence-2024-07",
  type: "post-weblog",
  title: "Not Enough New Ships For RMN",
  publisher: "Malaysian Defence",
  publisherType: "trade-press",
  issued: "2024-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://malaysiandefence.com/not-enough-new-ships-for-rmn",
  copies: { root: "Malaysian Auditor-General's Report 2/2024" },
};
