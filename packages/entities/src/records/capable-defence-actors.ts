import type { Group } from "../types.js";

/** Defence actors among which partnerships of this kind are said to distribute strategic risk. */
export const capableDefenceActors: Group<"capable-defence-actors"> = {
  id: "capable-defence-actors",
  kind: "group",
  name: { en: "Capable defence actors" },
  summary: {
    en: "Defence actors among which partnerships of this kind are said to distribute strategic risk.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 85,
      exact: "across multiple capable defence actors",
    },
  ],
};
