/** `npm run stats`: prints what the data amount to, from the built packages. */
import { published } from "../published.js";
import { figureTable, statistics } from "../statistics.js";

console.log(figureTable(statistics(published())));
