import type { NewsPublisher } from "../types.js";

/** News site that reported on a prototype of the upgraded K200. */
export const archyde: NewsPublisher<"archyde"> = {
  id: "archyde",
  kind: "publisher",
  name: { en: "Archyde" },
  summary: { en: "News site that reported on a prototype of the upgraded K200." },
  evidence: [
    {
      supports: "name",
      source: "archyde-k200",
      exact: "Malaysia’s K200 Upgrade Signals",
      inferred: { name: "the host's name; the publisher's name is not printed where seen" },
    },
  ],
};
