// Plays games of march by the engine's own bot, over a game's socket.
import {
	chooseTargets,
	messagesIn,
	parseFromServer,
	randomFor,
	replayTurn,
	unpackView,
} from "hexmarch-engine";

/** A room closes the socket of whoever sends more than 30 messages in 3 seconds; some may be late. */
const MESSAGES = { most: 28, withinMs: 3300 };

/** Begins a game, as a form of the site would; gives its address, and the cookie that says who plays. */
export async function begin(site, form, fetch = globalThis.fetch) {
	const body = new URLSearchParams(form);
	const request = { method: "POST", redirect: "manual", body };
	const answer = await fetch(`${site}/play`, request);
	const path = answer.headers.get("Location");
	if (answer.status !== 303 || path === null)
		throw new Error(`no game: ${answer.status}`);
	const [session] = answer.headers
		.getSetCookie()
		.filter((cookie) => /^(__Host-)?session=/.test(cookie));
	return { address: `${site}${path}`, cookie: session.split(";")[0] };
}

/** Plays on a socket of a game until the game is over; gives its `over`. */
export function play(socket, kind = "general") {
	const sent = [];
	let queue = Promise.resolve();
	let view = null;
	function order() {
		const { turn } = view.position;
		const random = randomFor(view.chainEnd, `turn ${turn} of ${view.viewer}`);
		for (const [i, target] of chooseTargets(view, kind, random).entries())
			send({ type: "order", id: `${turn}.${i}`, turn, target });
		send({ type: "ready", turn, phase: "collecting" });
	}
	function send(message) {
		queue = queue.then(async () => {
			const since = Date.now() - (sent.at(-MESSAGES.most) ?? 0);
			const waitMs = Math.max(0, MESSAGES.withinMs - since);
			if (waitMs > 0) await new Promise((done) => setTimeout(done, waitMs));
			sent.push(Date.now());
			socket.send(JSON.stringify(message));
		});
	}
	function hear(message) {
		if (message.type === "view") {
			view = unpackView(message.view);
			if (view.type === "playing" && view.phase === "collecting") order();
		} else if (message.type === "turn") {
			const { ruleset } = view.settings;
			const { position, hash } = replayTurn(ruleset, view.position, message);
			if (hash !== message.hash)
				throw new Error("another version of the rules");
			view = { ...view, position };
		} else if (message.type === "phase" && message.phase === "collecting") {
			const { startedAt: phaseStartedAt, phase } = message;
			view = { ...view, phase, phaseStartedAt, spent: 0 };
			order();
		}
	}
	return new Promise((resolve, reject) => {
		socket.addEventListener("close", ({ code }) =>
			reject(new Error(`${code}`)),
		);
		socket.addEventListener("message", ({ data }) => {
			for (const text of messagesIn(data)) {
				const message = parseFromServer(text);
				if (message?.type === "over") resolve(message);
				else if (message !== null) hear(message);
			}
		});
	});
}
