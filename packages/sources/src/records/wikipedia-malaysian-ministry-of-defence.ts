import type { Source } from "../types.js";

/** Wikipedia, in Tamil, undated. */
export const wikipediaMalaysianMinistryOfDefence: Source<"wikipedia-malaysian-ministry-of-defence"> =
  {
    id: "wikipedia-malaysian-ministry-of-defence",
    type: "entry-encyclopedia",
    title: "மலேசிய தற்காப்பு அமைச்சு",
    publisher: "Wikipedia",
    publisherType: "reference",
    accessed: "2026-11-28",
    language: "ta",
    url: "https://ta.wikipedia.org/wiki/%E0%AE%AE%E0%AE%B2%E0%AF%87%E0%AE%9A%E0%AE%BF%E0%AE%AF_%E0%AE%A4%E0%AE%B1%E0%AF%8D%E0%AE%95%E0%AE%BE%E0%AE%AA%E0%AF%8D%E0%AE%AA%E0%AF%81_%E0%AE%85%E0%AE%AE%E0%AF%88%E0%AE%9A%E0%AF%8D%E0%AE%9A%E0%AF%81",
  };
