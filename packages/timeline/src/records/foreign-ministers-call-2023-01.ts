import type { MeetingEvent } from "../types.js";

/**
 * The foreign ministers of South Korea and Malaysia, Park Jin and Zambry Abdul Kadir, discussed
 * closer ties in the defence industry and infrastructure by telephone on 6 January 2023.
 */
export const foreignMinistersCall202301: MeetingEvent<"foreign-ministers-call-2023-01"> = {
  id: "foreign-ministers-call-2023-01",
  kind: "meeting",
  name: {
    en: "Telephone call of the foreign ministers, January 2023",
  },
  summary: {
    en: "The foreign ministers of South Korea and Malaysia, Park Jin and Zambry Abdul Kadir, discussed closer ties in the defence industry and infrastructure by telephone on 6 January 2023.",
  },
  date: "2023-01-06",
  modality: "occurred",
  participants: [
    {
      entity: "park-jin",
      role: "party",
    },
    {
      entity: "zambry-abdul-kadir",
      role: "party",
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "yonhap-2023-01-06",
      exact: [
        "Jan. 6 (Yonhap)",
        "areas of the defense industry and",
        "his Malaysian counterpart, Zambry Abdul Kadir",
        "South Korean Foreign Minister Park Jin",
        "Seoul's foreign ministry said",
      ],
      by: "south-korean-ministry-of-foreign-affairs",
      inferred: {
        date: "the year from the address (20230106)",
      },
    },
  ],
};
