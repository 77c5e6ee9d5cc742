import { expect, it } from "vitest";
import { placesReal } from "../../src/rules/places-real.js";
import { cited, pathOf, world } from "../world.js";

const malaysia = { name: { en: "Malaysia" }, countryCode: "MY" };
const city = {
  id: "city",
  kind: "place",
  name: { en: "City" },
  placeType: "city",
  within: "malya",
  coordinates: { latitude: 3.1475, longitude: 101.69333 },
  summary: { en: "A city." },
  evidence: [cited(["name", "within", "coordinates"], "buyer")],
};

/** The faults with a state and a city in it changed. */
function faultsOf(state: object, place: object = {}) {
  const added = { entities: [{ ...city, ...place }] };
  const context = world({ malya: { ...malaysia, ...state } }, { added });
  expect(context.byId.has("city") && context.byId.has("malya")).toBe(true);
  return placesReal.check(context);
}

it("lets real places pass", () => {
  expect(placesReal.check(world())).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

it("finds the code of no state, or of another", () => {
  expect(faultsOf({ countryCode: "XX" })).toMatchObject([
    { file: pathOf("entities", "malya"), problem: expect.stringContaining("no state") },
    { file: pathOf("entities", "city") },
  ]);
  expect(faultsOf({ countryCode: "ML" })).toMatchObject([
    { problem: expect.stringContaining("Mali") },
    { field: "coordinates" },
  ]);
});

it("finds coordinates outside the state, also through a place between", () => {
  const coordinates = { latitude: -3.1475, longitude: 101.69333 };
  expect(faultsOf({}, { coordinates })).toMatchObject([
    { file: pathOf("entities", "city"), field: "coordinates" },
  ]);
  const harbour = { ...city, id: "harbour", name: { en: "Harbour" }, within: "city", coordinates };
  const context = world({ malya: malaysia }, { added: { entities: [city, harbour] } });
  expect(placesReal.check(context)).toMatchObject([{ file: pathOf("entities", "harbour") }]);
});
