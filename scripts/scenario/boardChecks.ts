/** Checks what the shapes alone don't: tiles are on the board, and tiles and names are unique. */
import type { z } from "zod";
import type { Query, Step } from "./shapes.ts";

type Path = (string | number)[];
type Issues = { addIssue(message: string, path: Path): void };

/** Checks the tiles and the players of a game. */
export function checkPlaces(
	given: {
		grid: { cols: number; rows: number };
		players: { id: number }[];
		tiles: { col: number; row: number }[];
		drops: { col: number; row: number }[];
		steps: Step[];
	},
	context: z.RefinementCtx,
): void {
	const issues = issuesOf(context);
	const check = (places: object[], path: Path) => {
		for (const [i, place] of places.entries())
			checkPlace(issues, given.grid, place, [...path, i]);
	};
	checkUnique(
		issues,
		given.players.map(({ id }) => id),
		(i) => ["players", i, "id"],
	);
	check(given.tiles, ["tiles"]);
	checkUnique(
		issues,
		given.tiles.map(({ col, row }) => `${col},${row}`),
		(i) => ["tiles", i],
	);
	check(given.drops, ["drops"]);
	for (const [i, step] of given.steps.entries()) {
		if (step.step === "join") check(step.joins, ["steps", i, "joins"]);
		if (step.step === "collect") check(step.actions, ["steps", i, "actions"]);
		if (step.step === "events") check(step.events, ["steps", i, "events"]);
	}
}

/** Checks the tiles of queries, if they have a board. */
export function checkQueryTiles(
	given: { grid: { cols: number; rows: number } | null; queries: Query[] },
	context: z.RefinementCtx,
): void {
	const issues = issuesOf(context);
	if (given.grid === null) return;
	for (const [i, query] of given.queries.entries())
		for (const [name, pair] of tilePairs(query)) {
			const [col, row] = pair;
			const path = ["queries", i, ...name];
			checkNumber(issues, col, given.grid.cols, [...path, 0]);
			checkNumber(issues, row, given.grid.rows, [...path, 1]);
		}
}

/** The tiles that a query names, each with its path in the query. */
function tilePairs(query: Query): [path: Path, pair: [number, number]][] {
	switch (query.q) {
		case "neighbors":
		case "center":
		case "corners":
			return [[["tile"], query.tile]];
		case "distance":
			return [
				[["from"], query.from],
				[["to"], query.to],
			];
		case "disc":
			return [[["center"], query.center]];
		case "border":
			return query.tiles.map((pair, i) => [["tiles", i], pair]);
		default:
			return [];
	}
}

function issuesOf(context: z.RefinementCtx): Issues {
	return {
		addIssue: (message, path) =>
			context.addIssue({ code: "custom", message, path }),
	};
}

function checkPlace(
	issues: Issues,
	{ cols, rows }: { cols: number; rows: number },
	place: { col?: number | null; row?: number | null },
	path: Path,
): void {
	checkNumber(issues, place.col ?? 0, cols, [...path, "col"]);
	checkNumber(issues, place.row ?? 0, rows, [...path, "row"]);
	if ((place.col === null) !== (place.row === null))
		issues.addIssue("col and row are both null, or neither", path);
}

function checkNumber(
	issues: Issues,
	given: number,
	size: number,
	path: Path,
): void {
	if (given >= size)
		issues.addIssue(`${given} is off the board (0 to ${size - 1})`, path);
}

function checkUnique(
	issues: Issues,
	names: readonly (string | number)[],
	pathOf: (index: number) => Path,
): void {
	const seen = new Set<string | number>();
	for (const [i, name] of names.entries()) {
		if (seen.has(name)) issues.addIssue(`${name} is given twice`, pathOf(i));
		seen.add(name);
	}
}
