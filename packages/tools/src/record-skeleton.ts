/** The skeleton of a new record, for a person to fill in. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { recordSchemas } from "./context.js";
import { constantName, type DatasetLayout, datasetNames, datasets } from "./datasets.js";
import type { GeneratedFile } from "./generated-files.js";
import { didYouMean } from "./nearest.js";
import { strings } from "./record-values.js";
import { isReservedWord, kebabCase } from "./rules/names-match.js";
import {
  datasetPath,
  exportedNames,
  readDeclaredIds,
  readRedirectedIds,
  readTypeNames,
  withDeclaredId,
} from "./source-files.js";

/**
 * The file of a new record and ids.ts with its id, both not yet formatted; or, in a sentence, why
 * there can be none.
 *
 * @param root - The root of the repository.
 * @param words - The dataset, the kind (none for a source) and the id.
 */
export function newRecord(
  root: string,
  words: readonly string[],
): readonly GeneratedFile[] | string {
  const layout = datasets.find(({ name }) => name === words[0]);
  if (layout === undefined) {
    return `${didYouMean(words[0] ?? "", datasetNames)}Give a dataset (${datasetNames.join(", ")}), a kind and an id: npm run new -- entities company hanwha`;
  }
  const kinds = kindsOf(layout);
  const [kind, id] = kinds.length === 0 ? [undefined, words[1]] : [words[1], words[2]];
  if (kinds.length > 0 && !kinds.some((one) => one === kind)) {
    return `${didYouMean(kind ?? "", kinds)}A record of ${layout.name} is one of: ${kinds.join(", ")}.`;
  }
  if (id === undefined) return "Give an id, in kebab-case: the name people know it by.";
  const refusal = refuse(root, layout, id);
  if (refusal !== undefined) return refusal;
  const path = datasetPath(layout.name, "src", "records", `${id}.ts`);
  if (existsSync(join(root, path))) return `${path} is there already; it is left as it is.`;
  const idsPath = datasetPath(layout.name, "src", "ids.ts");
  const ids = readFileSync(join(root, idsPath), "utf8");
  const added = kind === undefined ? { id } : { id, kind };
  return [
    { path, text: skeleton(root, layout, id, kind) },
    { path: idsPath, text: withDeclaredId(ids, layout, added) },
  ];
}

/** Why an id cannot be used; `undefined` where it can. */
function refuse(root: string, layout: DatasetLayout, id: string): string | undefined {
  if (!kebabCase.test(id)) {
    const meant = id
      .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replace(/^[-0-9]+/, "")
      .replace(/-$/, "");
    const suggestion = kebabCase.test(meant) ? ` Did you mean "${meant}"?` : "";
    return `"${id}" is no id: small letters and digits, words joined by single hyphens, a letter first.${suggestion}`;
  }
  const constant = constantName(id);
  if (isReservedWord(constant)) {
    return `"${id}" would give a constant "${constant}", a word the language reserves. Use a longer id.`;
  }
  for (const other of datasets) {
    const taken = readDeclaredIds(root, other).find((one) => constantName(one.id) === constant);
    if (taken !== undefined) {
      return `"${taken.id}" is taken: ${taken.kind ?? "source"}, in ${other.name}. Say in the id what makes the new one another: "${id}-…".`;
    }
    if (readRedirectedIds(root, other).some((old) => old.id === id)) {
      return `"${id}" was in use in ${other.name} and is redirected; an id is never used again. Choose another.`;
    }
  }
  const own = ["ids.ts", "types.ts"].flatMap((name) => {
    const path = datasetPath(layout.name, "src", name);
    return exportedNames(path, readFileSync(join(root, path), "utf8"));
  });
  return [...own, layout.name, "about", "redirects"].includes(constant)
    ? `"${id}" would give a constant "${constant}", which the package exports already. Choose another.`
    : undefined;
}

/** The kinds of record of a dataset, from its schema; none for sources. */
function kindsOf(layout: DatasetLayout): readonly string[] {
  const found = strings(z.toJSONSchema(recordSchemas[layout.name])).flatMap(({ path, value }) =>
    /properties\.kind\.(?:const|enum\.\d+)$/.test(path) ? [value] : [],
  );
  return [...new Set(found)];
}

function skeleton(
  root: string,
  layout: DatasetLayout,
  id: string,
  kind: string | undefined,
): string {
  const exact = kind === undefined ? undefined : readTypeNames(root, layout).get(kind);
  const [type, parameters] =
    exact !== undefined
      ? [exact, `"${id}"`]
      : kind === undefined
        ? [layout.recordType, `"${id}"`]
        : ["PlainEvent", `"${kind}", "${id}"`];
  const fields = {
    sources: `title: "", publisher: "", accessed: "${new Date().toISOString().slice(0, 10)}", language: "en", url: "",`,
    quotes: 'text: { en: "" }, evidence: [],',
    others: 'name: { en: "" }, summary: { en: "" }, evidence: [],',
  };
  return `import type { ${type} } from "../types.js";

export const ${constantName(id)}: ${type}<${parameters}> = {
  id: "${id}",${kind === undefined ? "" : `\n  kind: "${kind}",`}
  ${layout.name === "sources" || layout.name === "quotes" ? fields[layout.name] : fields.others}
};
`;
}
