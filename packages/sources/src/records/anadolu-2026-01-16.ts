import type { Source } from "../types.js";

/** Anadolu, in English, 2026-01-16. */
export const anadolu20260116: Source<"anadolu-2026-01-16"> = {
  id: "anadolu-2026-01-16",
  type: "article-newspaper",
  title: "Malaysia freezes army, police procurement amid graft probe, premier says",
  publisher: "Anadolu",
  publisherType: "news-agency",
  issued: "2026-01-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.aa.com.tr/en/asia-pacific/malaysia-freezes-army-police-procurement-amid-graft-probe-premier-says/3801639",
};
