import type { Source } from "../types.js";

/** MCI Group, in English, 2024-08-22. */
export const mciGroup20240822: Source<"mci-group-2024-08-22"> = {
  id: "mci-group-2024-08-22",
  type: "article-newspaper",
  title: "Gov’t’s military asset acquisitions crucial for national sovereignty",
  titleIsDescription: true,
  publisher: "MCI Group",
  publisherType: "news",
  issued: "2024-08-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mcigroup.my/2024/08/22/govts-military-asset-acquisitions-crucial-for-national-sovereignty-mohamed-khaled",
  copies: { root: "Bernama report of 2024-08-21 (military assets)" },
};
