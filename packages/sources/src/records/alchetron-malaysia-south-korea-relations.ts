import type { Source } from "../types.js";

/** Alchetron, in English, undated. */
export const alchetronMalaysiaSouthKoreaRelations: Source<"alchetron-malaysia-south-korea-relations"> =
  {
    id: "alchetron-malaysia-south-korea-relations",
    type: "entry-encyclopedia",
    title: "Malaysia–South Korea relations",
    publisher: "Alchetron",
    publisherType: "reference",
    accessed: "2026-11-23",
    language: "en",
    url: "https://alchetron.com/Malaysia%E2%80%93South-Korea-relations",
    copies: "wikipedia-malaysia-south-korea-relations",
    note: "Mirrors Wikipedia.",
  };
