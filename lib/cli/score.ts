import { text } from 'node:stream/consumers';
import { fallenBelow } from './score/floors.ts';

/** The end of `npm run score`: shows the scorer's table, and fails where the engine fell below its floors. */
const table = await text(process.stdin);
console.log(table.trimEnd());
const fallen = fallenBelow(table);
for (const sentence of fallen) console.error(sentence);
process.exitCode = fallen.length === 0 ? 0 : 1;
