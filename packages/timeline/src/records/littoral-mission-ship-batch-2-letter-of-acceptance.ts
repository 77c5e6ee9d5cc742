import type { LetterOfAcceptanceEvent } from "../types.js";

/**
 * Malaysia's defence ministry handed the Turkish company STM a letter of acceptance for three
 * littoral mission ships in Ankara on 10 June 2024.
 */
export const littoralMissionShipBatch2LetterOfAcceptance: LetterOfAcceptanceEvent<"littoral-mission-ship-batch-2-letter-of-acceptance"> =
  {
    id: "littoral-mission-ship-batch-2-letter-of-acceptance",
    kind: "letter-of-acceptance",
    name: { en: "Letter of acceptance for three littoral mission ships" },
    summary: {
      en: "Malaysia's defence ministry handed the Turkish company STM a letter of acceptance for three littoral mission ships in Ankara on 10 June 2024.",
    },
    date: "2024-06-10",
    modality: "occurred",
    participants: [
      { entity: "malaysian-ministry-of-defence", role: "buyer" },
      { entity: "stm", role: "seller" },
      {
        entity: "mohamed-khaled-nordin",
        role: "witness",
        evidence: [
          {
            supports: ["entity", "role"],
            source: "star-2024-06-11",
            exact: ["Datuk Seri Mohamed Khaled Nordin", "witnessing the handing over of Letter"],
          },
          {
            supports: "entity",
            source: "trt-world-2024-06-10",
            exact: "Mohamed Khaled Nordin presented Malaysia's letter",
          },
        ],
      },
    ],
    place: "ankara",
    platforms: [
      { platform: "littoral-mission-ship-batch-2", quantity: { value: 3, unit: "ships" } },
    ],
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "platforms"],
        source: "star-2024-06-11",
        exact: [
          "ANKARA: The Defence Ministry has handed",
          "here on Monday (June 10)",
          "second batch of three littoral mission",
          "STM general manager Ozgur Guleryuz",
          "witnessing the handing over of Letter",
          "Datuk Seri Mohamed Khaled Nordin",
        ],
        inferred: { date: '"June 10" printed; the year from the address (/2024/06/11/)' },
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "platforms"],
        source: "trt-world-2024-06-10",
        exact: [
          "three Turkish corvette warships",
          "ceremony in the capital Ankara",
          "Mohamed Khaled Nordin presented Malaysia's letter",
          "built by Turkish defence firm STM",
          "June 10, 2024",
          "statement on Monday",
        ],
        inferred: {
          date: "the day of the statement; that the ceremony was that day is inferred",
          platforms: "printed as three corvettes, without the batch",
        },
      },
      {
        supports: ["platforms", "participants", "modality"],
        source: "janes-2024-07",
        exact: [
          "June 2024 Malaysia signed",
          "three 99.5 m corvettes",
          "Turkish shipbuilder STM",
          "LMS Batch 2 programme",
        ],
      },
    ],
  };
