/**
 * The index of the tile open to an order that is farthest from the others' land, as a bot may
 * take another in the same turn: a free one if there is one; null while none is open. Runs in
 * the page of a game.
 */
export function farthestOpenTile(): number | null {
	const paths = [...document.querySelectorAll(".tiles path")];
	const own = document.querySelector(".seat.you")?.className.match(/seat-\d+/);
	const tiles = paths.map((path, index) => {
		const { x, y } = path.getBoundingClientRect();
		const [seat] = path.getAttribute("class")?.match(/seat-\d+/) ?? [];
		return { path, index, x, y, seat };
	});
	const others = tiles.filter(({ seat }) => seat && seat !== own?.[0]);
	const room = ({ x, y }: { x: number; y: number }) =>
		Math.min(...others.map((at) => Math.hypot(at.x - x, at.y - y)));
	const matching = (which: string) =>
		tiles
			.filter(({ path }) => path.matches(which))
			.toSorted((a, b) => room(b) - room(a));
	const [best] = [
		...matching(".free.raised"),
		...matching(".raised:not(.free)"),
	];
	return best?.index ?? null;
}
