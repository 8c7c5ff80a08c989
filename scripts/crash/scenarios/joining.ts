/** Somebody takes a seat by the form, whose answer is lost. */
import type { Table } from "../CrashGame.ts";
import type { World } from "../CrashRun.ts";
import { Visitor } from "../Visitor.ts";

const FORM_MS = 25;

/** Whoever presses the button again has one seat all the same. */
export async function joinThroughKill(
	world: World,
	table: Table,
): Promise<void> {
	const visitor = new Visitor();
	// A page gives its cookie before anything can be pressed.
	await visitor.get(`${world.url}/game/${table.game}`);
	const join = visitor.post(`${world.url}/game/${table.game}/join`);
	await world.kill("join", world.within(FORM_MS));
	await join;
	await world.join(table, visitor);
	const seats = new Set(table.players.map(({ seat }) => seat));
	if (seats.size !== table.players.length)
		world.figures.fault("lobby", `seats are taken twice in ${table.game}`);
}
