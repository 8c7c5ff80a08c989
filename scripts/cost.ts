// Plays whole games on a server that counts everything Cloudflare bills for, and prints what each
// costs at the published prices: `npm run cost -- --help`.
import { buildClient } from "./build.ts";
import { choice, readArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { CountingServer } from "./cost/CountingServer.ts";
import { lookAtHome } from "./cost/homeVisit.ts";
import { GAME_NAMES, PLAY_GAME, type PlayedGame } from "./cost/playGames.ts";
import { formatReport } from "./cost/report.ts";
import { type Usage, usageBetween } from "./cost/usage.ts";
import { useServer } from "./load/servers.ts";

/** What is counted: games, and a look at the home page. */
const COUNTED = [...GAME_NAMES, "home"] as const;
type Counted = (typeof COUNTED)[number];

/** A day more than a finished game stays in its room. */
const DAYS_MS = 15 * 24 * 3_600_000;

await runCommand({
	usage: usageText(
		"npm run cost -- [WHAT…]",
		"Plays whole games on a server of its own, looks at its home page, and prints what each costs on\nCloudflare (docs/operating.md).",
		[["WHAT", `${COUNTED.join(", ")} (all of them)`]],
	),
	parse: parseCounted,
	run: playAndReport,
});

function parseCounted(args: string[]): readonly Counted[] {
	const { positionals } = readArguments({ args, allowPositionals: true });
	if (positionals.length === 0) return COUNTED;
	return positionals.map((name) => choice(COUNTED, name, "WHAT"));
}

async function playAndReport(names: readonly Counted[]): Promise<void> {
	await buildClient();
	const server = await CountingServer.start();
	await useServer(server, async () => {
		// The server's one-time work must not count for the first game.
		await PLAY_GAME.quick(server);
		await passDays(server);
		for (const name of names) {
			const usage =
				name === "home"
					? await lookAtHome(server)
					: await usageOf(PLAY_GAME[name], server);
			console.log(formatReport(name, usage));
		}
	});
}

/** What a game takes, until nothing is left of it in its room. */
async function usageOf(
	play: (server: CountingServer) => Promise<PlayedGame>,
	server: CountingServer,
): Promise<Usage> {
	const before = structuredClone(server.snapshot);
	const played = await play(server);
	const ended = structuredClone(server.snapshot);
	await passDays(server);
	return usageBetween(before, server.snapshot, { ...played, ended });
}

/** The days pass after which rooms have been let go. */
async function passDays(server: CountingServer): Promise<void> {
	await server.advanceTo(server.snapshot.now + DAYS_MS);
	await server.settle();
}
