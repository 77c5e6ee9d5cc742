import type { Statement } from "../types.js";

/** South Korea will contribute to strengthening Malaysia's defence capabilities. */
export const malaysianCapabilitiesPromise: Statement<"malaysian-capabilities-promise"> = {
  id: "malaysian-capabilities-promise",
  kind: "statement",
  text: { en: "South Korea will contribute to strengthening Malaysia's defence capabilities." },
  speaker: "seok-jong-gun",
  office: "dapa-minister",
  purpose: "aim",
  modality: "planned",
  printed: "directly",
  subjects: ["south-korea", "malaysia", "contribute-to-malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "modality", "printed"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "strengthening Malaysia’s defense capabilities",
    },
    {
      supports: ["speaker", "office"],
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
  ],
};
