import type { ContractEvent } from "../types.js";

/**
 * Malaysia's defence ministry contracted Grade One Marine Shipyard on 27 March 2016 to finish the
 * training ships Gagah Samudera and Teguh Samudera.
 */
export const trainingShipCompletionContract: ContractEvent<"training-ship-completion-contract"> = {
  id: "training-ship-completion-contract",
  kind: "contract",
  name: { en: "Contract of 2016 to finish the training ships" },
  summary: {
    en: "Malaysia's defence ministry contracted Grade One Marine Shipyard on 27 March 2016 to finish the training ships Gagah Samudera and Teguh Samudera.",
  },
  date: "2016-03-27",
  modality: "occurred",
  participants: [
    { entity: "malaysian-ministry-of-defence", role: "buyer" },
    { entity: "grade-one-marine", role: "seller" },
  ],
  platforms: [{ platform: "samudera-class", quantity: { value: 2, unit: "ships" } }],
  work: "completion",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "malaysian-defence-2018-04",
      exact: [
        "awarded on Mar. 27, 2016",
        "Grade One Marine Shipyard in Lumut",
        "The Defence Ministry took",
        "complete both ships",
        "KD Gagah Samudera (271)",
        "KD Teguh Samudera (272)",
      ],
    },
  ],
};
