/**
 * Measures one engine at one size, in a process of its own, and prints the figures as JSON.
 *
 *   node --expose-gc measure.mjs <engine> <records> <milliseconds a question> [<one question, cold>]
 */
import { createHash } from "node:crypto";
import { argumentsFor, questions } from "./questions.mjs";
import { makeRecords } from "./records.mjs";

const [file, size, budget, only] = process.argv.slice(2);
const n = Number(size);
const importStart = performance.now();
const { default: engine } = await import(`./engines/${file}.mjs`);
const importTime = performance.now() - importStart;

const records = makeRecords(n);
globalThis.gc();
const before = memory();
const loadStart = performance.now();
const answers = await engine.create(records, { n });
const load = performance.now() - loadStart;

const figures = {};
for (const [name, { normal }] of Object.entries(questions)) {
  if (answers[name] === undefined || (only !== undefined && only !== name)) continue;
  const calls = argumentsFor(name, n, 64);

  const coldStart = performance.now();
  await answers[name](...calls[0]);
  const cold = performance.now() - coldStart;
  if (only !== undefined) {
    figures[name] = { cold };
    continue;
  }
  // The answers are compared when whatever is built lazily is in use.
  for (let round = 0; round < 2; round++)
    for (const call of calls.slice(0, 2)) await answers[name](...call);
  const hash = createHash("sha256");
  for (const call of calls.slice(0, 8)) {
    hash.update(JSON.stringify(normal(await answers[name](...call))));
  }
  figures[name] = {
    cold,
    warm: await typical(answers[name], calls, Number(budget)),
    answer: hash.digest("hex").slice(0, 12),
  };
}
globalThis.gc();
const bytes = (memory() - before) / n;
console.log(JSON.stringify({ load, importTime, bytes, figures }));
process.exit();

function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * The time of a call, over rounds of all calls: the lower decile, since what else the machine does
 * can only make a round slower. A round that takes longer than all may take is cut short.
 */
async function typical(answer, calls, milliseconds) {
  const times = [];
  const end = performance.now() + milliseconds;
  // Rounds of few calls are below what the clock can tell.
  let repeats = 1;
  do {
    let done = 0;
    const start = performance.now();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const call of calls) {
        const result = answer(...call);
        if (result instanceof Promise) await result;
        done++;
        if (repeats === 1 && done % 8 === 0 && performance.now() > end + milliseconds) break;
      }
    }
    const time = performance.now() - start;
    times.push(time / done);
    if (time < 1) repeats *= 2;
  } while (performance.now() < end);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 10)];
}
