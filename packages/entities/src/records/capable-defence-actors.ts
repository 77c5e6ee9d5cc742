import type { Group } from "../types.js";

/**
 * The several capable defence actors over whom partnerships of this sort are said to spread
 * strategic risk.
 */
export const capableDefenceActors: Group<"capable-defence-actors"> = {
  id: "capable-defence-actors",
  kind: "group",
  name: { en: "Capable defence actors" },
  summary: {
    en: "The several capable defence actors over whom partnerships of this sort are said to spread strategic risk.",
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
