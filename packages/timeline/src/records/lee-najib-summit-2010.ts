import type { MeetingEvent } from "../types.js";

/**
 * President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 10
 * December 2010 to seek a bilateral free trade agreement and to step up cooperation on energy and
 * defence.
 */
export const leeNajibSummit2010: MeetingEvent<"lee-najib-summit-2010"> = {
  id: "lee-najib-summit-2010",
  kind: "meeting",
  name: { en: "Summit of Lee Myung-bak and Najib in Putrajaya" },
  summary: {
    en: "President Lee Myung-bak of South Korea and Prime Minister Najib Razak of Malaysia agreed on 10 December 2010 to seek a bilateral free trade agreement and to step up cooperation on energy and defence.",
  },
  date: "2010-12-10",
  modality: "occurred",
  participants: [
    { entity: "lee-myung-bak", role: "attendee" },
    { entity: "najib-razak", role: "host" },
  ],
  place: "putrajaya",
  agreement: "south-korea-malaysia-free-trade-agreement",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "yonhap-2010-12-10",
      exact: [
        "step up cooperation on energy and",
        "bilateral free trade agreement (FTA)",
        "South Korean President Lee Myung-bak",
        "Malaysian Prime Minister Najib Razak",
        "PUTRAJAYA, Malaysia, Dec. 10 (Yonhap)",
        "16:16 December 10, 2010",
      ],
    },
    {
      supports: ["name", "date", "modality", "participants", "place", "agreement"],
      source: "politicamente-corretto-2010-12-21",
      exact: [
        "summit talks on December 10 in",
        "in Putrajaya, the federal administrative centre",
        "including a free trade pact",
        "President Lee Myung-bak and Najib bin",
        "Najib bin Tun Haji Abdul Razak",
      ],
      inferred: { date: "the year from the address (2010/12/21)" },
    },
  ],
};
