import type { Source } from "../types.js";

/** Defence Security Asia, in Malay, undated. */
export const defenceSecurityAsiaCondor: Source<"defence-security-asia-condor"> = {
  id: "defence-security-asia-condor",
  type: "article-newspaper",
  title: "Perbarisan “Status Usang” Untuk Kenderaan Condor, Sibmas",
  publisher: "Defence Security Asia",
  publisherType: "trade-press",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://defencesecurityasia.com/4kad-usang-condor-sibmas/",
};
