import type { MilestoneEvent } from "../types.js";

/**
 * By January 2024 South Korea recognises certification with five states: Australia, France, Poland,
 * Spain and the United States.
 */
export const airworthinessRecognitions202401: MilestoneEvent<"airworthiness-recognitions-2024-01"> =
  {
    id: "airworthiness-recognitions-2024-01",
    kind: "milestone",
    name: {
      en: "Airworthiness recognitions by January 2024",
    },
    summary: {
      en: "By January 2024 South Korea recognises certification with five states: Australia, France, Poland, Spain and the United States.",
    },
    date: "[..2024-01-02]",
    modality: "occurred",
    participants: [
      {
        entity: "south-korea",
        role: "party",
      },
      {
        entity: "united-states",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            topic: "airworthiness agreements of South Korea",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            topic: "airworthiness agreements of South Korea",
          },
        ],
      },
      {
        entity: "spain",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            topic: "airworthiness agreements of South Korea",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            topic: "airworthiness agreements of South Korea",
          },
        ],
      },
      {
        entity: "france",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            topic: "airworthiness agreements of South Korea",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            topic: "airworthiness agreements of South Korea",
          },
        ],
      },
      {
        entity: "australia",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            topic: "airworthiness agreements of South Korea",
          },
          {
            supports: ["entity", "role"],
            source: "korea-herald-2023-06-22",
            topic: "airworthiness agreements of South Korea",
          },
        ],
      },
      {
        entity: "poland",
        role: "party",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "korea-herald-2024-01-02",
            topic: "airworthiness agreements of South Korea",
          },
        ],
      },
    ],
    agreement: "south-korea-airworthiness-recognitions",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "korea-herald-2024-01-02",
        topic: "airworthiness agreements of South Korea",
      },
    ],
  };
