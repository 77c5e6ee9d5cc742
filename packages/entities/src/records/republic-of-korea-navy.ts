import type { ArmedService } from "../types.js";

/** Navy of South Korea, which was to lend a landing ship to Malaysia in 2010. */
export const republicOfKoreaNavy: ArmedService<"republic-of-korea-navy"> = {
  id: "republic-of-korea-navy",
  kind: "armed-service",
  name: { en: "Republic of Korea Navy", ko: "대한민국 해군" },
  aliases: [
    { text: "RoKN", language: "en", sort: "abbreviation" },
    { text: "South Korean Navy", language: "en", sort: "printed-variant" },
  ],
  summary: { en: "Navy of South Korea, which was to lend a landing ship to Malaysia in 2010." },
  state: "south-korea",
  branch: "navy",
  evidence: [
    {
      supports: ["name.en", "aliases", "state"],
      source: "defense-studies-2010-03-11",
      exact: "Republic of Korea Navy (RoKN)",
      inferred: { state: "by its name" },
    },
    {
      supports: ["aliases", "state"],
      source: "naval-technology-lst",
      exact: "loaned from the South Korean Navy",
      inferred: { state: "the adjective South Korean" },
    },
    {
      supports: "name.ko",
      source: "wikipedia-republic-of-korea-navy",
      exact: "대한민국 해군",
    },
  ],
};
