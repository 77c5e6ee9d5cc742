import type { NewsPublisher } from "../types.js";

/** Polish aviation and defence magazine. */
export const altair: NewsPublisher<"altair"> = {
  id: "altair",
  kind: "publisher",
  name: { en: "Altair" },
  summary: { en: "Polish aviation and defence magazine." },
  evidence: [
    {
      supports: "name",
      source: "altair-2024-05",
      exact: "zestawy K239 Chunmoo",
      inferred: { name: "from the address altair.com.pl; the name is not printed where seen" },
    },
  ],
};
