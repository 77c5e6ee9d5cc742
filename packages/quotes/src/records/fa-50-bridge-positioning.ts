import type { Statement } from "../types.js";

/**
 * The FA-50 is now positioned worldwide as a bridge from advanced jet trainers to full-spectrum
 * multi-role fighters.
 */
export const fa50BridgePositioning: Statement<"fa-50-bridge-positioning"> = {
  id: "fa-50-bridge-positioning",
  kind: "statement",
  text: {
    en: "The FA-50 is now positioned worldwide as a bridge from advanced jet trainers to full-spectrum multi-role fighters.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["fa-50", "advanced-jet-trainers", "full-spectrum-multi-role-fighters"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "is now being positioned globally",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "positioned globally as a bridge",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "between advanced jet trainers",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 62,
      exact: "full-spectrum multi-role fighters",
    },
  ],
};
