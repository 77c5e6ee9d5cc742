/**
 * Measures one engine on one set of records, in a process of its own, and prints the figures as
 * JSON. Times are in milliseconds.
 *
 *   node --expose-gc measure.mjs '{ "engine": "maps", "set": 1000, "text": false, "budget": 250 }'
 *
 * `set` is a number of made-up records, or "real"; `text` asks the questions about words. `only`
 * names one question, of which nothing but the first call is measured.
 */
import { createHash } from "node:crypto";
import { median, startClock } from "./clock.mjs";
import { argumentsFor, questions, sampleOf, textQuestions } from "./questions.mjs";
import { makeRecords } from "./records.mjs";

const { engine: file, set, text, budget, only } = JSON.parse(process.argv[2]);
const asked = text ? textQuestions : questions;
const data =
  set === "real" ? (await import("./real.mjs")).realRecords() : makeRecords(set, { text });
const { records } = data;
const calls = argumentsFor(asked, sampleOf(data, { text }), 64);

const { default: engine } = await import(`./engines/${file}.mjs`);

const before = memory();
const loadClock = startClock();
const engineAnswers = await engine[text ? "createText" : "create"](records, { n: records.length });
const loadTime = loadClock();

/** Holds the last result, so that no call can be optimised away. */
const kept = [undefined];
const measured =
  only === undefined ? await measureEngine() : { cold: await time(only, calls[only][0]) };
console.log(JSON.stringify(measured));
process.exit();

async function measureEngine() {
  const here = Object.keys(asked).filter((name) => engineAnswers[name] !== undefined);
  // Indexes that an engine builds when first needed are built here.
  const asking = startClock();
  for (const name of here) {
    for (let round = 0; round < 3; round++) await time(name, calls[name][round]);
  }
  const ready = loadTime + asking();
  const figures = {};
  for (const name of here) {
    const hash = createHash("sha256");
    for (const call of calls[name].slice(0, 16)) {
      hash.update(JSON.stringify(asked[name].normal(await engineAnswers[name](...call))));
    }
    figures[name] = {
      answer: hash.digest("hex").slice(0, 12),
      warm: await typical(engineAnswers[name], calls[name], budget),
    };
  }
  kept[0] = undefined;
  const bytes = (memory() - before) / records.length;
  const empty = await typical((value) => value, calls.get ?? calls.text, budget);
  return { load: loadTime, ready, bytes, empty, figures };
}

/** Memory of the process: heap and buffers, or all of it for engines that keep data outside. */
function memory() {
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return engine.resident === true ? rss : heapUsed + arrayBuffers;
}

async function time(name, call) {
  const clock = startClock();
  const result = engineAnswers[name](...call);
  kept[0] = result instanceof Promise ? await result : result;
  return clock();
}

/**
 * The time of a call: the median over rounds of all calls. A round that uses up the time of all
 * rounds is cut short.
 */
async function typical(answer, list, milliseconds) {
  const times = [];
  const end = performance.now() + milliseconds;
  // A few rounds say little: slow ones get more time.
  const most = end + 4 * milliseconds;
  // Rounds of few calls are too short for the clock.
  let repeats = 1;
  do {
    let done = 0;
    const clock = startClock();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const call of list) {
        const result = answer(...call);
        kept[0] = result instanceof Promise ? await result : result;
        done++;
        if (repeats === 1 && done % 8 === 0 && performance.now() > end + milliseconds) break;
      }
    }
    const round = clock();
    times.push(round / done);
    if (round < 1) {
      repeats *= 2;
      // Shorter rounds are dropped: the clock is too coarse for them, and code was not yet compiled.
      times.length = 0;
    }
  } while (performance.now() < (times.length < 11 ? most : end) || times.length === 0);
  return median(times);
}
