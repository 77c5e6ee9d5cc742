import type { PlainEvent } from "../types.js";

/**
 * With this pact Malaysia has signed no more than two memoranda on arms cooperation with foreign
 * nations.
 */
export const malaysiaSecondArmsMou: PlainEvent<"milestone", "malaysia-second-arms-mou"> = {
  id: "malaysia-second-arms-mou",
  kind: "milestone",
  name: { en: "Malaysia's second memorandum on arms cooperation" },
  summary: {
    en: "With this pact Malaysia has signed no more than two memoranda on arms cooperation with foreign nations.",
  },
  date: "2025-10-27",
  modality: "occurred",
  participants: [{ entity: "malaysia", role: "party" }],
  agreement: "malaysia-arms-cooperation-mous",
  figures: { count: { value: 2, unit: "agreements" } },
  evidence: [
    {
      supports: ["name", "modality", "agreement", "figures.count"],
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "only its second arms-cooperation MoU",
    },
    {
      supports: "participants",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "Malaysia, by contrast, has signed only",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 73,
      exact: "a foreign nation through this pact",
    },
    {
      supports: "date",
      source: "dsa-pact-2025",
      paragraph: 3,
      exact: "on 27 October 2025",
    },
  ],
};
