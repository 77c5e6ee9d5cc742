import type { MeetingEvent } from "../types.js";

/**
 * President Roh Moo-hyun of South Korea and Prime Minister Abdullah Ahmad Badawi of Malaysia agreed
 * on 9 December 2005 to greatly enhance cooperation in information technology, defence, energy and
 * other fields.
 */
export const rohAbdullahSummit2005: MeetingEvent<"roh-abdullah-summit-2005"> = {
  id: "roh-abdullah-summit-2005",
  kind: "meeting",
  name: { en: "Summit of Roh and Abdullah in Putrajaya" },
  summary: {
    en: "President Roh Moo-hyun of South Korea and Prime Minister Abdullah Ahmad Badawi of Malaysia agreed on 9 December 2005 to greatly enhance cooperation in information technology, defence, energy and other fields.",
  },
  date: "2005-12-09",
  modality: "occurred",
  participants: [
    { entity: "roh-moo-hyun", role: "attendee" },
    { entity: "abdullah-ahmad-badawi", role: "host" },
  ],
  place: "putrajaya",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place"],
      source: "diplomacy-2006-01",
      exact: [
        "biotechnologies, the defense, energy, automobile industries",
        "In their Summit Meeting in Putrajaya",
        "on Dec. 9, 2005",
        "South Korean President Roh Moo-hyun",
        "Minister Abdullah Ahmad Badawi agreed to",
      ],
    },
  ],
};
