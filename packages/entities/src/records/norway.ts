import type { State } from "../types.js";

/** State that withdrew the export licence for Naval Strike Missiles that Malaysia had bought. */
export const norway: State<"norway"> = {
  id: "norway",
  kind: "state",
  name: { en: "Norway" },
  summary: {
    en: "State that withdrew the export licence for Naval Strike Missiles that Malaysia had bought.",
  },
  countryCode: "NO",
  evidence: [
    { supports: "name", source: "star-2026-06-28", exact: "after Norway cancelled" },
    { supports: "name", source: "malay-mail-2026-07-02", exact: "Norway's decision to revoke" },
    { supports: "name", source: "red-ping-lcs-missile", exact: "Norway previously revoked" },
  ],
};
