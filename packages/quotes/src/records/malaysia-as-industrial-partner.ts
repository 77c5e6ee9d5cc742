import type { Statement } from "../types.js";

/** Malaysia now has the opportunity to turn from customer into industrial partner. */
export const malaysiaAsIndustrialPartner: Statement<"malaysia-as-industrial-partner"> = {
  id: "malaysia-as-industrial-partner",
  kind: "statement",
  text: { en: "Malaysia now has the opportunity to turn from customer into industrial partner." },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 17,
      exact: "a customer to an industrial partner",
    },
  ],
};
