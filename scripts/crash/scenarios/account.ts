/** Somebody registers in the middle of a game, and deletes the account later; the server is killed meanwhile. */
import { setTimeout as pause } from "node:timers/promises";
import type { Moment } from "../CrashReport.ts";
import type { World } from "../CrashRun.ts";
import { type Answer, Visitor } from "../Visitor.ts";
import { BRIEF } from "./settings.ts";

/** Hashing a password takes most of it; with a slow D1 the questions to it do. */
const FORM_MS = { well: 250, slow: 1_200 };
const SLOW_SHARE = 0.7;
const RELOADED_SHARE = 0.5;
const SETTLED_MS = 15_000;
const LOOK_MS = 100;

const PASSWORD = "four wandering hedgehogs";

export async function account(world: World): Promise<void> {
	const table = await world.open("/games", BRIEF);
	const other = await world.join(table);
	table.hold();
	table.players[0]?.send({ type: "begin" });
	await table.untilHeld();
	const owner = table.persons[0] as Visitor;
	const name = `Crash${world.random.between(0, 99_999)}x${world.figures.kills.length}`;
	const isNamed = async () => {
		const address = `${world.url}/game/${table.game}/view.json`;
		return (await other.get(address))?.text.includes(name) ?? false;
	};
	await registerThroughKill(world, owner, name);
	// What a kill leaves undone in rooms is done by the clock.
	await world.doByTheClock();
	await until(world, isNamed, `their game shows the name ${name}`);
	// Who leaves for good looks at no game.
	table.dismiss(owner);
	await deleteThroughKill(world, owner, name);
	await world.doByTheClock();
	const isForgotten = async () => !(await isNamed());
	await until(world, isForgotten, `their game forgets the name ${name}`);
	await table.giveUp();
	await world.conclude(table);
}

/** The same form again, as a page would send it that had no answer. */
async function registerThroughKill(
	world: World,
	owner: Visitor,
	name: string,
): Promise<void> {
	const form = { name, password: PASSWORD };
	const { id } = owner;
	const send = () => owner.post(`${world.url}/register`, form);
	const first = await sendThroughKill(world, "registration", send);
	// Who has no answer may look at the page anew, which tells the guest from the account.
	if (world.random.fraction() < RELOADED_SHARE)
		await owner.get(`${world.url}/register`);
	const second = await send();
	if (second?.status !== 303) {
		const what = `registering again: ${told(second)}; before: ${told(first)}`;
		world.figures.fault("account", what);
		await owner.post(`${world.url}/sign-in`, form);
	}
	const rows = await world.query<{ id: string; is_guest: number }>(
		"SELECT id, is_guest FROM users WHERE name = ?",
		name,
	);
	if (rows.length !== 1 || rows[0]?.id !== id || rows[0].is_guest !== 0)
		world.figures.fault("account", `${name} is ${JSON.stringify(rows)}`);
	world.figures.registrations++;
}

async function sendThroughKill(
	world: World,
	moment: Moment,
	send: () => Promise<Answer | null>,
): Promise<Answer | null> {
	const isSlow = world.random.fraction() < SLOW_SHARE;
	if (isSlow) await world.slowDown();
	const sent = send();
	await world.kill(moment, world.within(FORM_MS[isSlow ? "slow" : "well"]));
	await world.mend();
	return await sent;
}

async function deleteThroughKill(
	world: World,
	owner: Visitor,
	name: string,
): Promise<void> {
	const send = () =>
		owner.post(`${world.url}/account/delete`, { password: PASSWORD });
	const first = await sendThroughKill(world, "deletion", send);
	const second = await send();
	await checkDeleted(world, name, `${told(first)}, ${told(second)}`);
	world.figures.deletions++;
}

async function checkDeleted(
	world: World,
	name: string,
	how: string,
): Promise<void> {
	const credentials = { name, password: PASSWORD };
	const signIn = await new Visitor().post(`${world.url}/sign-in`, credentials);
	const rows = await world.query(
		"SELECT id FROM users WHERE name = ?1 UNION ALL SELECT game_id FROM seats WHERE name = ?1",
		name,
	);
	if (signIn?.status !== 422 || rows.length > 0)
		world.figures.fault(
			"account",
			`${name} was deleted (${how}), but signs in (${signIn?.status}), or is in ${JSON.stringify(rows)}`,
		);
}

async function until(
	world: World,
	isSo: () => Promise<boolean>,
	what: string,
): Promise<void> {
	const giveUpAt = performance.now() + SETTLED_MS;
	while (!(await isSo())) {
		if (performance.now() > giveUpAt)
			return world.figures.fault("account", `it is not so: ${what}`);
		await pause(LOOK_MS);
	}
}

/** An answer in few words, with what a form's page says is wrong. */
function told(answer: Answer | null): string {
	if (answer === null) return "lost";
	const [alert = ""] = /<[^>]*role="alert".*?<\/ul>/s.exec(answer.text) ?? [];
	return `${answer.status} ${alert.replace(/<[^>]*>/g, " ")}`.trim();
}
