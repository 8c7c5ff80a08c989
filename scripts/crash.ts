// Kills the server's whole process group at random moments of a game and
// checks that nothing it said was lost: `npm run crash -- --kills 50`.
import { parseArgs } from "node:util";
import { buildClient } from "./build.ts";
import { crash } from "./crash/crash.ts";

const { values } = parseArgs({
	options: { kills: { type: "string", default: "50" } },
});
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) {
	console.error(`--kills is no number of kills: ${values.kills}`);
	process.exit(2);
}

await buildClient();
const report = await crash(kills, (done) => {
	process.stdout.write(done < kills ? "." : "\n");
});
const waits = report.waitsMs.slice(1).toSorted((a, b) => a - b);
const at = (share: number) =>
	Math.round(waits[Math.floor((waits.length - 1) * share)] as number);
console.log(
	`${report.kills} kills, ${report.turns} turns, ${report.acknowledged} orders acknowledged, ${report.resent} sent again`,
);
console.log(
	`the game went on ${at(0.5)} ms after the server answered (median; longest ${at(1)} ms)`,
);
for (const fault of report.faults) console.log(`FAULT: ${fault}`);
console.log(report.faults.length === 0 ? "nothing was lost" : "FAILED");
process.exitCode = report.faults.length === 0 ? 0 : 1;
