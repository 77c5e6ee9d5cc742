import type { MeetingEvent } from "../types.js";

/**
 * Officials and firms of both countries are to discuss the K200, helmets, mines, patrol craft and
 * radio equipment in Malaysia.
 */
export const defenceIndustryWorkingMeeting1991: MeetingEvent<"defence-industry-working-meeting-1991"> =
  {
    id: "defence-industry-working-meeting-1991",
    kind: "meeting",
    name: { en: "Working meeting on the defence industry, 1991" },
    summary: {
      en: "Officials and firms of both countries are to discuss the K200, helmets, mines, patrol craft and radio equipment in Malaysia.",
    },
    date: "1991-10-25/1991-10-31",
    modality: "planned",
    asOf: "1991-10-22",
    by: "south-korean-ministry-of-national-defense",
    participants: [
      { entity: "south-korea", role: "party" },
      { entity: "malaysia", role: "host" },
      { entity: "daewoo-heavy-industries", role: "attendee" },
      { entity: "dsme", role: "attendee" },
      { entity: "korea-tacoma", role: "attendee" },
    ],
    platforms: [{ platform: "k200", quantity: { value: 500, unit: "vehicles" } }],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "platforms"],
        source: "hankyung-1991-10-22",
        topic: "the coming working meeting and Malaysia's proposal",
      },
    ],
  };
