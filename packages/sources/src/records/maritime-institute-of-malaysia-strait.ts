import type { Source } from "../types.js";

/** Maritime Institute of Malaysia, in Malay, undated. */
export const maritimeInstituteOfMalaysiaStrait: Source<"maritime-institute-of-malaysia-strait"> = {
  id: "maritime-institute-of-malaysia-strait",
  type: "document",
  title: "Selat Melaka dan keselamatan serantau",
  publisher: "Maritime Institute of Malaysia",
  publisherType: "research",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://zombiedoc.com/selat-melaka-dan-keselamatan-serantau.html",
  note: "Slides of a senior researcher; read in a copy. The figures run to 2003.",
};
