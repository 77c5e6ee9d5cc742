import type { Source } from "../types.js";

/** ACN Newswire (text by Coalition of Defence Industry, Malaysia), in English, 2025-07-09. */
export const coalitionOfDefenceIndustry20250709: Source<"coalition-of-defence-industry-2025-07-09"> =
  {
    id: "coalition-of-defence-industry-2025-07-09",
    type: "article-newspaper",
    title: "Malaysia and France Strengthen Defence Industry Ties with Landmark MoU Signing",
    publisher: "Coalition of Defence Industry, Malaysia",
    publisherType: "company",
    containerTitle: "ACN Newswire",
    issued: "2025-07-09",
    accessed: "2026-11-28",
    language: "en",
    url: "https://en.acnnewswire.com/article.asp?art_id=100818",
  };
