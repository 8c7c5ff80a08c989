// Plays whole games on a server that counts everything Cloudflare bills for, and prints what each
// costs at the published prices: `npm run cost -- --help`.
import { buildClient } from "./build.ts";
import { choice, readArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { CountingServer } from "./cost/CountingServer.ts";
import { GAME_NAMES, type GameName, PLAY_GAME } from "./cost/playGames.ts";
import { formatReport } from "./cost/report.ts";
import { usageBetween } from "./cost/usage.ts";
import { useServer } from "./load/servers.ts";

/** A day more than a finished game stays in its room. */
const DAYS_MS = 15 * 24 * 3_600_000;

await runCommand({
	usage: usageText(
		"npm run cost -- [GAME…]",
		"Plays whole games on a server of its own, and prints what each costs on Cloudflare (docs/operating.md).",
		[["GAME", `${GAME_NAMES.join(", ")} (all of them)`]],
	),
	parse: parseGames,
	run: playAndReport,
});

function parseGames(args: string[]): readonly GameName[] {
	const { positionals } = readArguments({ args, allowPositionals: true });
	if (positionals.length === 0) return GAME_NAMES;
	return positionals.map((name) => choice(GAME_NAMES, name, "GAME"));
}

async function playAndReport(names: readonly GameName[]): Promise<void> {
	await buildClient();
	const server = await CountingServer.start();
	await useServer(server, async () => {
		// The server's one-time work must not count for the first game.
		await PLAY_GAME.quick(server);
		await passDays(server);
		for (const name of names) {
			const before = structuredClone(server.snapshot);
			const played = await PLAY_GAME[name](server);
			const ended = structuredClone(server.snapshot);
			await passDays(server);
			const account = { ...played, ended };
			console.log(
				formatReport(name, usageBetween(before, server.snapshot, account)),
			);
		}
	});
}

/** The days pass after which rooms have been let go. */
async function passDays(server: CountingServer): Promise<void> {
	await server.advanceTo(server.snapshot.now + DAYS_MS);
	await server.settle();
}
