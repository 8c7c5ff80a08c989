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
		for (const name of names) {
			const before = structuredClone(server.snapshot);
			const account = await PLAY_GAME[name](server);
			console.log(
				formatReport(name, usageBetween(before, server.snapshot, account)),
			);
		}
	});
}
