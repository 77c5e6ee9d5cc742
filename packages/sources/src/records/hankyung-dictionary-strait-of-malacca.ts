import type { Source } from "../types.js";

/** Hankyung, in Korean, undated. */
export const hankyungDictionaryStraitOfMalacca: Source<"hankyung-dictionary-strait-of-malacca"> = {
  id: "hankyung-dictionary-strait-of-malacca",
  type: "entry-encyclopedia",
  title: "말라카 해협",
  publisher: "Hankyung",
  publisherType: "reference",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://dic.hankyung.com/economy/view/?seq=13549",
};
