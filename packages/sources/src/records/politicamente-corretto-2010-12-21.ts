import type { Source } from "../types.js";

/** Politicamente Corretto, in English, 2010-12-21. */
export const politicamenteCorretto20101221: Source<"politicamente-corretto-2010-12-21"> = {
  id: "politicamente-corretto-2010-12-21",
  type: "article-newspaper",
  title: "Korea, Malaysia agree to deepen partnership, begin free trade talks",
  publisher: "Politicamente Corretto",
  publisherType: "other",
  issued: "2010-12-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://archivio.politicamentecorretto.com/2010/12/21/korea-malaysia-agree-to-deepen-partnership-begin-free-trade-talks/amp",
};
