import type { Bloc } from "../types.js";

/**
 * Association of Southeast Asian Nations. The defence-industry memorandum was signed on the
 * sidelines of its 47th summit.
 */
export const asean: Bloc<"asean"> = {
  id: "asean",
  kind: "bloc",
  name: { en: "ASEAN", ms: "ASEAN", ko: "아세안" },
  aliases: [
    { text: "동남아국가연합", language: "ko", sort: "full-name" },
    { text: "Association of Southeast Asian Nations", language: "en", sort: "full-name" },
  ],
  summary: {
    en: "Association of Southeast Asian Nations. The defence-industry memorandum was signed on the sidelines of its 47th summit.",
  },
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 4,
      exact: "the 47th ASEAN Summit",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 2,
      exact: "ASEAN-ROK Security Cooperation",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "tailored for ASEAN operational environments",
    },
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "ASEAN states weigh national interests",
    },
    { supports: "name.ko", source: "newspim-2025-10-27-summit", exact: "아세안 중시 기조를" },
    { supports: "name.ms", source: "bernama-2025-10-23-malay", exact: "10 negara anggota ASEAN" },
    {
      supports: "aliases",
      source: "hankyung-2023-05-23",
      exact: "아세안(동남아국가연합) 주요국의",
    },
    {
      supports: "aliases",
      source: "kbs-world-2022-04",
      exact: "Association of Southeast Asian Nations(ASEAN)",
    },
  ],
};
