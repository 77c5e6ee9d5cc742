import type { Source } from "../types.js";

/** Astro Awani, in English, 2025-10. */
export const astroAwani202510: Source<"astro-awani-2025-10"> = {
  id: "astro-awani-2025-10",
  type: "article-newspaper",
  title: "US, Malaysia sign defense cooperation deal amid regional security talks",
  publisher: "Astro Awani",
  publisherType: "news",
  issued: "2025-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://international.astroawani.com/global-news/us-malaysia-sign-defense-cooperation-deal-amid-regional-security-talks-545469",
  copies: { root: "US–Malaysia joint statement of October 2025" },
};
