import type { PlainEvent } from "../types.js";

/**
 * Lee Jae-Myung announces South Korea's ambition to rank fourth among the world's defence exporters
 * by 2030.
 */
export const fourthLargestExporterAnnouncement: PlainEvent<
  "announcement",
  "fourth-largest-exporter-announcement"
> = {
  id: "fourth-largest-exporter-announcement",
  kind: "announcement",
  name: { en: "Announcement of the exporter target" },
  summary: {
    en: "Lee Jae-Myung announces South Korea's ambition to rank fourth among the world's defence exporters by 2030.",
  },
  modality: "occurred",
  participants: [{ entity: "lee-jae-myung", role: "speaker" }],
  evidence: [
    {
      supports: ["name", "modality", "participants"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "world’s fourth-largest defence exporter by 2030",
    },
  ],
};
