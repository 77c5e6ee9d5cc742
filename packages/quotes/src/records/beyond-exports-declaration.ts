import type { Quotation } from "../types.js";

/** beyond exports of weapons systems */
export const beyondExportsDeclaration: Quotation<"beyond-exports-declaration"> = {
  id: "beyond-exports-declaration",
  kind: "quotation",
  text: { en: "beyond exports of weapons systems" },
  speaker: "south-korea",
  extent: "fragment",
  rendering: "unknown",
  subjects: ["south-korea", "malaysia"],
  evidence: [
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "“beyond exports of weapons systems”",
    },
    {
      supports: "speaker",
      source: "dsa-pact-2025",
      paragraph: 21,
      exact: "South Korea’s declaration that it",
    },
    { supports: "text", source: "maia-mou", exact: "beyond exports of weapons systems" },
    {
      supports: "text",
      source: "defence-blog-2025-11-02",
      exact: "Going beyond exports of weapons systems",
    },
    {
      contradicts: "speaker",
      reported: "seok-jong-gun",
      source: "dsa-pact-2025",
      paragraph: 24,
      exact: "Administration Minister Seok Jong-gun stated",
    },
    {
      contradicts: "speaker",
      reported: "seok-jong-gun",
      source: "maia-mou",
      exact: ["beyond exports of weapons systems", "Seok Jong-gun, minister"],
    },
    {
      contradicts: "speaker",
      reported: "seok-jong-gun",
      source: "defence-blog-2025-11-02",
      exact: [
        "Seok was quoted as saying",
        "Going beyond exports of weapons systems",
        "DAPA Minister Seok Jong-gun",
      ],
    },
  ],
};
