// A whole bot that knows no rules: the API says what its orders could do. See README.md.

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A function that asks the API, and throws what that refuses. */
export function asker({ site, token, fetch = globalThis.fetch }) {
	return async function ask(method, path, body) {
		const response = await fetch(`${site}/api/v1${path}`, {
			method,
			headers: { Authorization: `Bearer ${token}` },
			body: body && JSON.stringify(body),
		});
		if (response.status === 429 || response.status === 503) {
			await wait(1000 * Number(response.headers.get("Retry-After") ?? 10));
			return ask(method, path, body);
		}
		const answer = await response.json();
		if (!response.ok) throw new Error(`${method} ${path}: ${answer.error}`);
		return answer;
	};
}

/** The targets of a turn's orders: first towns, then free land, weak neighbours, and what is in danger. */
export function choose({ tiles, you }) {
	const isTheirs = (tile) => tiles[tile].owner !== you.seat;
	const worth = (tile) =>
		10 * (tiles[tile].terrain !== "plain") +
		tiles[tile].neighbors.filter(isTheirs).length -
		tiles[tile].strength;
	const { grow, attack, defend } = you.targets;
	return [grow, attack, defend]
		.flatMap((part) => part.toSorted((a, b) => worth(b) - worth(a)))
		.slice(0, you.ordersLeft);
}

/** Plays a game to its end; gives its last state. */
export async function play(ask, id) {
	const over = (error) => console.warn(`too late? ${error.message}`);
	for (let played = -1; ; ) {
		const game = await ask("GET", `/game/${id}`);
		if (game.state === "over") return game;
		if (game.state === "playing" && game.turn > played) {
			played = game.turn;
			const turn = { turn: played, targets: choose(game), isReady: true };
			await ask("PUT", `/game/${id}/orders`, turn).catch(over);
		} else await wait(500);
	}
}

if (import.meta.filename && process.argv[1] === import.meta.filename) {
	const { TOKEN: token, SITE: site = "http://localhost:8787" } = process.env;
	const ask = asker({ site, token });
	await ask("POST", "/bot/upgrade").catch(({ message }) =>
		console.warn(message),
	);
	const { id } = await ask("POST", "/games", { with: "bots" });
	console.log(`It plays at ${site}/game/${id}`);
	const { seats, standings } = await play(ask, id);
	console.log(standings.map((seat) => seats[seat].name).join(", "));
}
