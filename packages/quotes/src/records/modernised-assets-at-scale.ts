import type { Statement } from "../types.js";

/**
 * Modernised naval and air assets, fielded at scale, will strengthen Malaysia's deterrence and its
 * situational awareness at sea in its exclusive economic zone.
 */
export const modernisedAssetsAtScale: Statement<"modernised-assets-at-scale"> = {
  id: "modernised-assets-at-scale",
  kind: "statement",
  text: {
    en: "Modernised naval and air assets, fielded at scale, will strengthen Malaysia's deterrence and its situational awareness at sea in its exclusive economic zone.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "expected",
  subjects: ["malaysia", "malaysian-exclusive-economic-zone"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 43,
      exact: "field modernised naval and air assets",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 43,
      exact: "at scale will bolster deterrence",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 43,
      exact: "maritime situational awareness",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 43,
      exact: "in its exclusive economic zone",
    },
  ],
};
