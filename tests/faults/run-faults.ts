/** `npm run faults [times]`: what may go wrong on a machine, each so many times, against the built server. */
import { type Fault, killUnderLoad, secondProcess, staleLock } from "./faults.ts";

const times = Number(process.argv[2] ?? 20);
const FAULTS: [string, Fault][] = [
  ["a second process on the same data directory is refused and harms nothing", secondProcess],
  ["the lock of a killed process is taken over", staleLock],
  ["kill -9 under load loses and doubles nothing that was acknowledged", killUnderLoad],
];

let failed = 0;
for (const [name, fault] of FAULTS) {
  const started = Date.now();
  const notes: string[] = [];
  try {
    for (let turn = 1; turn <= times; turn++) notes.push(await fault(turn));
    console.log(`✓ ${times} × ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
    for (const note of notes.filter(Boolean)) console.log(`    ${note}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}, at turn ${notes.length + 1}`);
    console.error(error);
  }
}
console.log(`${FAULTS.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
