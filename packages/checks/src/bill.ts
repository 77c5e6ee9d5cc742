import * as z from "zod";
import { run } from "../../tools/src/run.js";
import { floors, readManifest, root } from "./workspace.js";

/** A package in a bill of materials; its further fields are kept. */
interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
}

/** A bill of materials in CycloneDX: what a package brings along, and their dependencies. */
export interface Bill {
  readonly bomFormat: "CycloneDX";
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn: readonly string[];
  }[];
}

const component: z.ZodType<Component> = z.looseObject({
  "bom-ref": z.string(),
  name: z.string(),
  version: z.string(),
});
const billShape: z.ZodType<Bill> = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  serialNumber: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/**
 * The bill of materials of everything the project publishes or builds with, as npm writes it.
 *
 * @throws If npm fails, with what it printed.
 */
export function wholeBill(): Bill {
  const bill = billShape.parse(
    JSON.parse(run(root, ["npm", "sbom", "--sbom-format=cyclonedx", "--workspaces"])),
  );
  const ours = new Map(floors.map(readManifest).map((one) => [refOf(one), one]));
  return {
    ...bill,
    // npm names our packages after their folders.
    components: bill.components.map((one) => {
      const name = ours.get(one["bom-ref"])?.name ?? one.name;
      return { ...one, name };
    }),
    // npm also counts what our packages are built and tested with; users get only dependencies.
    dependencies: bill.dependencies.map(({ ref, dependsOn }) => {
      const needs = ours.get(ref)?.dependencies;
      if (needs === undefined) return { ref, dependsOn };
      return { ref, dependsOn: Object.entries(needs).map((one) => one.join("@")) };
    }),
  };
}

/**
 * The part of the {@link wholeBill} that users of one published package get. Asked for one package,
 * npm adds others named like its folder, and leaves out what is needed for tests elsewhere too.
 *
 * @param folder - The package's folder under packages/.
 * @throws If the bill does not know the package, or something that it needs.
 */
export function billOf(folder: string, whole: Bill): Bill {
  const ref = refOf(readManifest(folder));
  const subject = whole.components.find((one) => one["bom-ref"] === ref);
  if (subject === undefined) throw new Error(`npm's bill of materials lacks ${ref}.`);
  const needs = new Map(whole.dependencies.map((one) => [one.ref, one.dependsOn]));
  const reached = new Set([ref]);
  // The set grows during the loop.
  for (const one of reached) {
    const next = needs.get(one);
    if (next === undefined) throw new Error(`npm's bill of materials lacks ${one}.`);
    for (const needed of next) reached.add(needed);
  }
  return {
    ...whole,
    serialNumber: `urn:uuid:${crypto.randomUUID()}`,
    metadata: { ...whole.metadata, component: subject },
    components: whole.components.filter((one) => one !== subject && reached.has(one["bom-ref"])),
    dependencies: whole.dependencies.filter((one) => reached.has(one.ref)),
  };
}

/** How npm's bills refer to a package: our dependencies are pinned, so this works for them too. */
function refOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}@${version}`;
}
