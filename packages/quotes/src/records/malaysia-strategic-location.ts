import type { Statement } from "../types.js";

/** Malaysia is strategically located. */
export const malaysiaStrategicLocation: Statement<"malaysia-strategic-location"> = {
  id: "malaysia-strategic-location",
  kind: "statement",
  text: { en: "Malaysia is strategically located." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "assessment",
  modality: "claimed",
  printed: "directly",
  subjects: ["malaysia"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "located in a strategic location",
    },
    {
      supports: "speaker",
      source: "dsa-pact-2025",
      paragraph: 25,
      exact: "He further outlined",
      inferred: { speaker: "“He”: Seok Jong-gun, named in the paragraph before" },
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
