import type { Statement } from "../types.js";

/** South Korea will go beyond exporting weapons systems and act as a genuine partner. */
export const beyondExportsAsGenuinePartner: Statement<"beyond-exports-as-genuine-partner"> = {
  id: "beyond-exports-as-genuine-partner",
  kind: "statement",
  text: {
    en: "South Korea will go beyond exporting weapons systems and act as a genuine partner.",
  },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "aim",
  modality: "planned",
  printed: "directly",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Going beyond exports",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "as a ‘genuine partner,’",
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
