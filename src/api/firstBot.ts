/** The text of examples/first-bot.js, which a test holds against the file and plays. */
export const FIRST_BOT = `// Plays one game against a bot of the site, by the API alone. Node 22 or newer.
// Its account should be a bot's, and has to become one before its first game.
export async function play(site, token) {
	const ask = async (method, path, body) => {
		const response = await fetch(\`\${site}/api/v1\${path}\`, {
			method,
			headers: { Authorization: \`Bearer \${token}\` },
			...(body && { body: JSON.stringify(body) }),
		});
		const answer = await response.json();
		if (!response.ok) throw new Error(JSON.stringify(answer));
		return answer;
	};
	const wish = { with: "bots", bots: 1, strength: "recruit" };
	const { id } = await ask("POST", "/games", wish);
	console.log(\`watch it at \${site}/game/\${id}\`);
	for (;;) {
		const game = await ask("GET", \`/game/\${id}\`);
		if (game.state === "over") return game;
		const { seat, targets, ordersLeft } = game.you;
		if (game.seats[seat].isReady) {
			// Others still play this turn. Another list now would replace the first one.
			await new Promise((resolve) => setTimeout(resolve, 1000));
			continue;
		}
		// Take what others have, else what is free, else hold what is ours.
		const { attack, grow, defend } = targets;
		const wanted = [...attack, ...grow, ...defend].slice(0, ordersLeft);
		const orders = { turn: game.turn, targets: wanted, isReady: true };
		await ask("PUT", \`/game/\${id}/orders\`, orders);
	}
}
`;
