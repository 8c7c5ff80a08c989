/** A look at the home page by a person who has not seen the ends of games by correspondence. */
import { Connection } from "../load/Connection.ts";
import { type JoinedSeat, postForSeat } from "../load/joinGame.ts";
import type { CountingServer } from "./CountingServer.ts";
import { openPage } from "./openPage.ts";
import { type Usage, usageBetween } from "./usage.ts";

/** As many rooms as the home page asks at most. */
const GAMES = 8;

const DUEL = {
	access: "public",
	fill: "none",
	ruleset: "march",
	board: "11x9",
	seats: "2",
	pace: "86400",
};

/** What one look costs; the games are not counted. Throws if the page did not ask all their rooms. */
export async function lookAtHome(server: CountingServer): Promise<Usage> {
	let cookie = "";
	let address = "";
	for (let game = 0; game < GAMES; game++) {
		const host = await postForSeat(`${server.url}/games`, DUEL);
		address = host.address;
		({ cookie } = await postForSeat(`${address}/join`, {}, cookie));
		await pass(server);
		await giveUp(server, host);
	}
	// Alarms deliver the results.
	await pass(server);
	const before = structuredClone(server.snapshot);
	await openPage(`${server.url}/`, cookie);
	await server.settle();
	const ended = server.snapshot;
	const usage = usageBetween(before, ended, { address, turns: 0, ended });
	const asked = usage.calls["rooms.hasUnseenEnd"];
	if (asked !== GAMES) throw new Error(`the home page asked ${asked} rooms`);
	return usage;
}

const HOUR_MS = 3_600_000;

async function pass(server: CountingServer): Promise<void> {
	await server.advanceTo(server.snapshot.now + HOUR_MS);
	await server.settle();
}

/** A duel is over when one of the two gives up. */
async function giveUp(
	server: CountingServer,
	{ address, cookie }: JoinedSeat,
): Promise<void> {
	let fault: string | null = null;
	const connection = new Connection(address, cookie, {
		onMessage: (type, data) => {
			if (type === "refused") fault ??= data.toString();
		},
		onLost: (why) => {
			fault ??= why;
		},
		onSent: () => {},
	});
	await connection.opened;
	connection.send({ type: "resign" });
	server.countSent(1);
	await server.settle();
	connection.close();
	await server.settle();
	if (fault !== null) throw new Error(`${address}: ${fault}`);
}
