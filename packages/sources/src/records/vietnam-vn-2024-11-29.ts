import type { Source } from "../types.js";

/** Vietnam.vn, in Malay, 2024-11-29. */
export const vietnamVn20241129: Source<"vietnam-vn-2024-11-29"> = {
  id: "vietnam-vn-2024-11-29",
  type: "webpage",
  title: "Naik taraf untuk menyesuaikan diri",
  publisher: "Vietnam.vn",
  publisherType: "other",
  issued: "2024-11-29",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.vietnam.vn/ms/nang-cap-de-thich-ung",
  copies: { root: "Báo Quốc Tế" },
  note: "A translation of an article of Báo Quốc Tế.",
};
