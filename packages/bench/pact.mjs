/**
 * The project's data in use: `pact` beside code written without it. Prints as JSON how long the
 * first answer takes, import included, and a later one.
 *
 *   node pact.mjs <pact or plain> <question> <milliseconds>
 */
import { pathToFileURL } from "node:url";
import { median, startClock } from "./clock.mjs";

const idList = (records) => records.map(({ id }) => id);
const ascendingId = (a, b) => (a.id < b.id ? -1 : 1);

/** Each task in two ways; the first answer includes the imports. */
export const tasks = {
  get: {
    label: "one weapon system by its id",
    pact: ({ pact }) => [pact.platforms.get("fa-50").id],
    plain: ({ platforms }) => [platforms["fa-50"].id],
    imports: ["platforms"],
  },
  contracts: {
    label: "contracts of one company",
    pact: ({ pact }) =>
      pact.timeline.where({ kind: "contract", participants: { has: { entity: "kai" } } }).ids(),
    plain: ({ timeline }) =>
      idList(
        Object.values(timeline).filter(
          ({ kind, participants }) =>
            kind === "contract" && participants?.some(({ entity }) => entity === "kai"),
        ),
      ),
    imports: ["timeline"],
  },
  during: {
    label: "what may have been in one year",
    pact: ({ pact }) => pact.timeline.overlaps("2025").ids(),
    plain: ({ timeline, span, spans }) => {
      const year = span("2025");
      // A set with gaps may lie on both sides of the year; a plan starts when it was announced.
      const inYear = ({ date, asOf }) =>
        date !== undefined &&
        spans(date, asOf === undefined ? {} : { notBefore: asOf }).some(
          ({ first, last }) => first <= year.last && last >= year.first,
        );
      return idList(Object.values(timeline).filter(inYear));
    },
    imports: ["timeline", "schema"],
  },
  companies: {
    label: "companies, counted and by id",
    pact: ({ pact }) => pact.entities.where({ kind: "company" }).orderBy("id").ids(),
    plain: ({ entities }) =>
      idList(
        Object.values(entities)
          .filter(({ kind }) => kind === "company")
          .sort(ascendingId),
      ),
    imports: ["entities"],
  },
  counts: {
    label: "events counted by kind",
    pact: ({ pact }) =>
      [...pact.timeline.groupCount("kind")].map(([kind, count]) => `${kind} ${count}`),
    plain: ({ timeline }) => {
      const counts = {};
      for (const { kind } of Object.values(timeline)) counts[kind] = (counts[kind] ?? 0) + 1;
      return Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
    },
    imports: ["timeline"],
  },
  named: {
    label: "records of any dataset that name one company",
    pact: ({ pact }) =>
      Object.values(pact.related("kai").namedBy).flatMap((fields) =>
        Object.values(fields).flatMap(idList),
      ),
    plain: ({ referencesOf, ...datasets }) =>
      ["sources", "entities", "platforms", "timeline", "quotes"].flatMap((name) =>
        idList(
          Object.values(datasets[name]).filter((record) =>
            referencesOf(record).some(({ id }) => id === "kai"),
          ),
        ),
      ),
    imports: ["sources", "entities", "platforms", "timeline", "quotes", "schema"],
  },
  word: {
    label: "events whose name or summary has one word",
    pact: ({ pact, search }) =>
      idList(
        search(pact.timeline, "airworthiness", {
          exact: true,
          fields: { name: 2, summary: 1 },
        }).map(({ record }) => record),
      ),
    plain: ({ timeline }) =>
      idList(
        Object.values(timeline).filter(({ name, summary }) =>
          /\bairworthiness\b/i.test(`${name.en} ${summary.en}`),
        ),
      ),
    imports: ["timeline"],
    search: true,
  },
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [way, name, budget] = process.argv.slice(2);
  const task = tasks[name];
  const first = startClock();
  const packages =
    way === "pact" ? ["query", ...(task.search ? ["query/search"] : [])] : task.imports;
  const parts = await Promise.all(packages.map((each) => import(`@defence-pact/${each}`)));
  const given = Object.assign({}, ...parts);
  const answer = [...new Set(task[way](given))].sort();
  const figures = { first: first(), answer };
  const times = [];
  const end = performance.now() + Number(budget);
  while (performance.now() < end || times.length < 11) {
    const clock = startClock();
    for (let call = 0; call < 100; call++) task[way](given);
    times.push(clock() / 100);
  }
  console.log(JSON.stringify({ ...figures, warm: median(times) }));
}
