/** The diagram of the data model: which dataset refers to which, by which fields. */
import { type DatasetName, datasetNames, referencesOf } from "@defence-pact/schema";
import { instance } from "@viz-js/viz";
import type { Published } from "../published.js";

/** The fields by which records of one dataset refer to records of another, or of the same one. */
export interface DatasetTie {
  readonly from: DatasetName;
  readonly to: DatasetName;
  /** Sorted. */
  readonly fields: readonly string[];
}

/** Every tie between datasets that a record makes. */
export function ties(data: Published): readonly DatasetTie[] {
  const fields = new Map<string, Set<string>>();
  for (const { dataset, value: record } of data.all) {
    for (const { field, id } of referencesOf(record)) {
      const to = data.byId.get(id)?.dataset;
      if (to === undefined) continue;
      const key = `${dataset} ${to}`;
      const name = field.slice(Math.max(0, field.indexOf("evidence.")));
      fields.set(key, (fields.get(key) ?? new Set()).add(name));
    }
  }
  return datasetNames.flatMap((from) =>
    datasetNames.flatMap((to) => {
      const of = fields.get(`${from} ${to}`);
      return of === undefined ? [] : [{ from, to, fields: [...of].sort() }];
    }),
  );
}

/** The kinds of record in a dataset; for sources, who publishes them. */
function kindsOf(dataset: DatasetName, { all }: Published): readonly string[] {
  const kinds = all
    .filter((one) => one.dataset === dataset)
    .map(({ value: record }) => ("kind" in record ? record.kind : record.publisherType));
  return [...new Set(kinds)].sort();
}

/** The diagram as SVG. The same records always give the same text. */
export async function dataModelDiagram(data: Published): Promise<string> {
  const all = ties(data);
  const nodes = datasetNames.map((name) => {
    const among = all.find(({ from, to }) => from === name && to === name)?.fields ?? [];
    const lines = [
      ...wrappedList(kindsOf(name, data).map((kind) => kind.replaceAll("-", " "))),
      ...(among.length === 0 ? [] : ["", "among themselves, by", ...wrappedList(among)]),
    ].map((line) => `<tr><td align="left"><font point-size="11">${line || " "}</font></td></tr>`);
    const title = `<tr><td align="left"><b>${name}</b></td></tr>`;
    return `${name} [label=<<table border="0" cellspacing="0" cellpadding="1">${title}${lines.join("")}</table>>]`;
  });
  const edges = all
    .filter(({ from, to }) => from !== to)
    .map(
      ({ from, to, fields }) => `${from} -> ${to} [label="${wrappedList(fields, 28).join("\\n")}"]`,
    );
  const viz = await instance();
  const svg = viz.renderString(
    `digraph {
      rankdir=BT; bgcolor="white"; nodesep=0.5; ranksep=0.7;
      node [shape=box style="rounded,filled" fillcolor="#eef3f8" color="#34506b" fontname="Helvetica" fontsize=15 margin="0.15,0.1"];
      edge [color="#34506b" fontname="Helvetica" fontsize=10 fontcolor="#333333"];
      ${nodes.join(";\n")};
      ${edges.join(";\n")};
    }`,
    { format: "svg" },
  );
  const drawing = svg.slice(svg.indexOf("<svg")).trim();
  return `${drawing.replace(">", "><title>Which dataset refers to which, and by which fields</title>")}\n`;
}

/** Words joined by commas, in lines of about `width` letters. */
function wrappedList(words: readonly string[], width = 40): readonly string[] {
  const lines: string[] = [];
  for (const [place, word] of words.entries()) {
    const piece = place === words.length - 1 ? word : `${word}, `;
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= width) {
      lines[lines.length - 1] = last + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
