// Plays whole games on a server that counts whatever Cloudflare bills by, and
// prints what each costs by the published prices: `npm run cost`, or `npm run
// cost -- quick` for one of them. docs/operating.md has what came out.
import { buildClient } from "./build.ts";
import { CountingServer } from "./cost/countingServer.ts";
import { GAME_NAMES, type GameName, PLAY } from "./cost/games.ts";
import { report } from "./cost/report.ts";
import { usageBetween } from "./cost/usage.ts";

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isGame(name));

if (unknown === undefined) await main(asked.filter(isGame));
else {
	console.error(`${unknown} is none of ${GAME_NAMES.join(", ")}`);
	process.exitCode = 2;
}

async function main(names: readonly GameName[]): Promise<void> {
	await buildClient();
	const server = await CountingServer.start();
	// Its group is another than ours: a signal to us does not reach it.
	const abandon = () => {
		void server.stop().finally(() => process.exit(1));
	};
	process.once("SIGINT", abandon).once("SIGTERM", abandon);
	try {
		// What is done for the first time alone is no game's.
		await PLAY.quick(server);
		for (const name of names.length > 0 ? names : GAME_NAMES) {
			const before = structuredClone(server.told);
			const account = await PLAY[name](server);
			console.log(report(name, usageBetween(before, server.told, account)));
		}
	} finally {
		process.off("SIGINT", abandon).off("SIGTERM", abandon);
		await server.stop();
	}
}

function isGame(name: string): name is GameName {
	return GAME_NAMES.some((game) => game === name);
}
