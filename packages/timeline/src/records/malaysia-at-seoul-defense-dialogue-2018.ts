import type { MeetingEvent } from "../types.js";

/**
 * The chief secretary of Malaysia's defence ministry was invited to the Seoul Defense Dialogue,
 * held by South Korea's defence ministry in September 2018.
 */
export const malaysiaAtSeoulDefenseDialogue2018: MeetingEvent<"malaysia-at-seoul-defense-dialogue-2018"> =
  {
    id: "malaysia-at-seoul-defense-dialogue-2018",
    kind: "meeting",
    name: { en: "Malaysia's defence ministry at the Seoul Defense Dialogue 2018" },
    summary: {
      en: "The chief secretary of Malaysia's defence ministry was invited to the Seoul Defense Dialogue, held by South Korea's defence ministry in September 2018.",
    },
    date: "2018-09-12/2018-09-14",
    modality: "occurred",
    participants: [
      { entity: "south-korean-ministry-of-national-defense", role: "host" },
      { entity: "malaysian-ministry-of-defence", role: "attendee" },
    ],
    place: "seoul",
    occasion: "seoul-defense-dialogue-2018",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion"],
        source: "maritime-institute-of-malaysia-seoul-defense-dialogue",
        exact: [
          "Chief Secretary, Ministry of Defence, Malaysia",
          "The SDD2018 invited the Chief Secretary",
          "12-14 September 2018",
          "The Ministry of National Defense, ROK",
          "Westin Chosun Hotel, Seoul",
        ],
      },
    ],
  };
