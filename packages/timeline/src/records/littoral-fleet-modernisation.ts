import type { TargetEvent } from "../types.js";

/**
 * Modernising its littoral fleet is a maritime imperative for Malaysia, according to Defence
 * Security Asia.
 */
export const littoralFleetModernisation: TargetEvent<"littoral-fleet-modernisation"> = {
  id: "littoral-fleet-modernisation",
  kind: "target",
  name: { en: "Littoral fleet modernisation" },
  summary: {
    en: "Modernising its littoral fleet is a maritime imperative for Malaysia, according to Defence Security Asia.",
  },
  modality: "ongoing",
  by: "malaysia",
  participants: [{ entity: "malaysia", role: "actor" }],
  evidence: [
    {
      supports: ["modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "with Malaysia’s maritime imperatives such as",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 57,
      exact: "littoral fleet modernisation",
    },
  ],
};
