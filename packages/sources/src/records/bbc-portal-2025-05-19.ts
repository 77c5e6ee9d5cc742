import type { Source } from "../types.js";

/** BBC Portal, in Malay, 2025-05-19. */
export const bbcPortal20250519: Source<"bbc-portal-2025-05-19"> = {
  id: "bbc-portal-2025-05-19",
  type: "article-newspaper",
  title: "Lokasi LIMA diperluas, tampung lebih ramai pempamer antarabangsa",
  publisher: "BBC Portal",
  publisherType: "news",
  issued: "2025-05-19",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.bbcportal.my/2025/05/19/lokasi-lima-diperluas-tampung-lebih-ramai-pempamer-antarabangsa",
};
