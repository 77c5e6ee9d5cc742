import { datasetNames } from "@defence-pact/schema";
import { expect, it } from "vitest";
import { billOf, wholeBill } from "../src/bill.js";
import { floors, readManifest } from "../src/workspace.js";

const whole = wholeBill();

it.each(floors)("the bill of materials of %s names it, and what it brings along", (folder) => {
  const { name, version, dependencies } = readManifest(folder);
  const { metadata, components, dependencies: needs } = billOf(folder, whole);
  expect(metadata.component).toMatchObject({ name, version });
  const brought = components.map((one) => one.name);
  expect(brought).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(brought).not.toContain(name);
  const known = [metadata.component, ...components].map((one) => one["bom-ref"]);
  expect(new Set(needs.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]))).toEqual(
    new Set(known),
  );
});

it.each(["schema", ...datasetNames])(
  "the bill of materials of %s names nothing of others",
  (folder) => {
    const names = billOf(folder, whole).components.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith("@defence-pact/"))).toEqual([]);
  },
);
