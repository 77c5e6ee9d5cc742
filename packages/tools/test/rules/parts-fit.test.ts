import { expect, it } from "vitest";
import { partsFit } from "../../src/rules/parts-fit.js";
import { cited, pathOf, world } from "../world.js";

const file = pathOf("timeline", "order");
const buyer = { entity: "malya", role: "buyer" };
const seller = { entity: "maker", role: "seller" };

/** The faults of the order with these fields. */
function faultsOf(fields: { readonly [field: string]: unknown }) {
  const context = world({ order: fields });
  expect(context.byId.has("order")).toBe(true);
  return partsFit.check(context);
}

it("lets parts that fit pass", () => {
  expect(faultsOf({})).toEqual([]);
});

it("finds a part taken twice, or by one who cannot", () => {
  expect(faultsOf({ participants: [buyer, seller, buyer] })).toMatchObject([
    { file, field: "participants.2" },
  ]);
  expect(faultsOf({ participants: [buyer, seller, { ...buyer, role: "party" }] })).toEqual([]);
  expect(faultsOf({ participants: [seller, { entity: "maker", role: "buyer" }] })).toMatchObject([
    { field: "participants.1", problem: expect.stringContaining("company") },
  ]);
});

it("finds a maker who gets what it makes", () => {
  const participants = [
    { entity: "kuria", role: "buyer" },
    { entity: "malya", role: "seller" },
  ];
  const context = world({ jet: { makers: ["kuria"] }, order: { participants } });
  expect(partsFit.check(context)).toMatchObject([{ field: "participants.0" }]);
});

it("finds a contract without a seller", () => {
  expect(faultsOf({ participants: [buyer] })).toMatchObject([
    { field: "participants", problem: expect.stringContaining("seller") },
  ]);
});

it("finds a signing without a party to what is signed", () => {
  const pact = {
    id: "pact",
    kind: "agreement",
    name: { en: "Pact" },
    instrument: "memorandum",
    parties: ["kuria", "malya"],
    status: "signed",
    summary: { en: "A pact." },
    evidence: [cited(["name", "instrument", "parties", "status"], "ordered")],
  };
  const signing = {
    id: "signing",
    kind: "signing",
    name: { en: "Signing" },
    modality: "occurred",
    agreement: "pact",
    participants: [{ entity: "kuria", role: "party" }],
    summary: { en: "A pact is signed." },
    evidence: [cited(["name", "modality", "agreement", "participants"], "ordered")],
  };
  const added = { entities: [pact], timeline: [signing] };
  expect(partsFit.check(world({}, { added }))).toMatchObject([
    { file: pathOf("timeline", "signing"), problem: expect.stringContaining('"malya"') },
  ]);
  const participants = [...signing.participants, { entity: "roh", role: "signatory" }];
  const changes = { signing: { participants }, roh: { state: "malya" } };
  expect(partsFit.check(world(changes, { added }))).toEqual([]);
});

it("finds jets counted as ships", () => {
  const platforms = (unit: string) => [{ platform: "jet", quantity: { value: 18, unit } }];
  expect(faultsOf({ platforms: platforms("ships") })).toMatchObject([
    { field: "platforms.0.quantity.unit" },
  ]);
  expect(faultsOf({ platforms: platforms("aircraft") })).toEqual([]);
});
