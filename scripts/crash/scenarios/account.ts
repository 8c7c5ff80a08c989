/** A player registers during a game, and deletes the account later; the server is killed meanwhile. */
import { pollUntil } from "../../cli/pollUntil.ts";
import type { KillPoint } from "../CrashReport.ts";
import type { CrashRun } from "../CrashRun.ts";
import { type Answer, Visitor } from "../Visitor.ts";
import { SHORT } from "./settings.ts";

/** How long a form takes: mostly for hashing the password, or with a slow D1 for its queries. */
const FORM_MS = { normal: 250, slow: 1_200 };
/** How many forms meet a slow D1, and how many persons reload the page before they retry. */
const SLOW_SHARE = 0.7;
const RELOADED_SHARE = 0.5;
const SETTLED_MS = 15_000;
const POLL_MS = 100;

const PASSWORD = "four wandering hedgehogs";

export async function account(run: CrashRun): Promise<void> {
	const game = await run.openGame("/games", SHORT);
	const other = await run.join(game);
	game.withhold();
	game.begin();
	await game.untilWithheld();
	const owner = game.visitors[0] as Visitor;
	const name = `Crash${run.random.between(0, 99_999)}x${run.report.kills.length}`;
	const isNamed = async () => {
		const address = `${run.url}/game/${game.id}/view.json`;
		return (await other.get(address))?.text.includes(name) ?? false;
	};
	await registerThroughKill(run, owner, name);
	// A cron job completes in rooms what a kill interrupted.
	await run.runCronJobs();
	await until(run, isNamed, `their game shows the name ${name}`);
	// A person who deletes their account no longer has an open page.
	game.removePlayer(owner);
	await deleteThroughKill(run, owner, name);
	await run.runCronJobs();
	const isForgotten = async () => !(await isNamed());
	await until(run, isForgotten, `their game forgets the name ${name}`);
	await game.giveUp();
	await run.checkFinished(game);
}

/** Sends the same form twice, like a person who got no answer. */
async function registerThroughKill(
	run: CrashRun,
	owner: Visitor,
	name: string,
): Promise<void> {
	const form = { name, password: PASSWORD };
	const { id } = owner;
	const send = () => owner.post(`${run.url}/register`, form);
	const first = await sendThroughKill(run, "registration", send);
	// The page shows whether the visitor is still a guest or already has an account.
	if (run.random.fraction() < RELOADED_SHARE)
		await owner.get(`${run.url}/register`);
	const second = await send();
	if (second?.status !== 303) {
		const what = `registering again: ${summaryOf(second)}; before: ${summaryOf(first)}`;
		run.report.addViolation("account", what);
		await owner.post(`${run.url}/sign-in`, form);
	}
	const rows = await run.query<{ id: string; is_guest: number }>(
		"SELECT id, is_guest FROM users WHERE name = ?",
		name,
	);
	if (rows.length !== 1 || rows[0]?.id !== id || rows[0].is_guest !== 0)
		run.report.addViolation("account", `${name} is ${JSON.stringify(rows)}`);
	run.report.registrations++;
}

async function sendThroughKill(
	run: CrashRun,
	killPoint: KillPoint,
	send: () => Promise<Answer | null>,
): Promise<Answer | null> {
	const isSlow = run.random.fraction() < SLOW_SHARE;
	if (isSlow) await run.slowDatabase();
	const sent = send();
	await run.kill(killPoint, run.randomMs(FORM_MS[isSlow ? "slow" : "normal"]));
	await run.healDatabase();
	return await sent;
}

async function deleteThroughKill(
	run: CrashRun,
	owner: Visitor,
	name: string,
): Promise<void> {
	const send = () =>
		owner.post(`${run.url}/account/delete`, { password: PASSWORD });
	const first = await sendThroughKill(run, "deletion", send);
	const second = await send();
	await checkDeleted(run, name, `${summaryOf(first)}, ${summaryOf(second)}`);
	run.report.deletions++;
}

async function checkDeleted(
	run: CrashRun,
	name: string,
	how: string,
): Promise<void> {
	const credentials = { name, password: PASSWORD };
	const signIn = await new Visitor().post(`${run.url}/sign-in`, credentials);
	const rows = await run.query(
		"SELECT id FROM users WHERE name = ?1 UNION ALL SELECT game_id FROM seats WHERE name = ?1",
		name,
	);
	if (signIn?.status !== 422 || rows.length > 0)
		run.report.addViolation(
			"account",
			`${name} was deleted (${how}), but signs in (${signIn?.status}), or is in ${JSON.stringify(rows)}`,
		);
}

async function until(
	run: CrashRun,
	condition: () => Promise<boolean>,
	what: string,
): Promise<void> {
	const pace = { everyMs: POLL_MS, timeoutMs: SETTLED_MS };
	if (!(await pollUntil(condition, pace)))
		run.report.addViolation("account", `it is not so: ${what}`);
}

/** A summary of an answer, with the problems that the form's page lists. */
function summaryOf(answer: Answer | null): string {
	if (answer === null) return "lost";
	const [alert = ""] = /<[^>]*role="alert".*?<\/ul>/s.exec(answer.text) ?? [];
	return `${answer.status} ${alert.replace(/<[^>]*>/g, " ")}`.trim();
}
