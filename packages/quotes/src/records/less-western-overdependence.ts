import type { Statement } from "../types.js";

/** Access to alternative arms suppliers reduces Malaysia's overdependence on Western sources. */
export const lessWesternOverdependence: Statement<"less-western-overdependence"> = {
  id: "less-western-overdependence",
  kind: "statement",
  text: {
    en: "Access to alternative arms suppliers reduces Malaysia's overdependence on Western sources.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "western-suppliers", "alternative-arms-suppliers"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 51,
      exact: "reduces overdependence on Western sources",
    },
  ],
};
