import fc from "fast-check";

// One seed, so that a fault is judged alike in two runs; no shrinking, as nobody reads the example.
fc.configureGlobal({ seed: 20251027, endOnFailure: true });
