import type { Source } from "../types.js";

/** Defense Acquisition Program Administration, in English, undated. */
export const dapaEomDongHwan: Source<"dapa-eom-dong-hwan"> = {
  id: "dapa-eom-dong-hwan",
  type: "webpage",
  title: "Eom, Donghwan, Minister of Defense Acquisition Program Administration",
  titleIsDescription: true,
  publisher: "Defense Acquisition Program Administration",
  publisherType: "official",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.dapa.go.kr/dapa_en/sub.do?menuId=413",
  note: "Read in a copy made while he held the post.",
};
