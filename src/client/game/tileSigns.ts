/** The tiles in danger, and those to be won, as the viewer may know them after their own plans. Pure. */
import type { TileSign } from "../board/model.ts";
import { expectedIn } from "./expectedBoard.ts";
import { isStarting } from "./forecast.ts";
import { actorOf, type GameState, isPlaying, ordersToPlan } from "./state.ts";
import { type Falls, prizesFor, threatsTo } from "./threats.ts";

/** A tile that takes more orders than this falls only to a plan against it: the numbers tell enough. */
const EASY = 2;

/** What may fall this turn: of the viewer's, and to the viewer. */
export type Outlook = { readonly threats: Falls; readonly prizes: Falls };

const NOTHING: Outlook = { threats: new Map(), prizes: new Map() };

let latest: { state: GameState; outlook: Outlook } | null = null;

/** `at`: ms on the game's clock. Cached for the last state, as every pointer movement needs it. */
export function outlookOf(state: GameState, at: number): Outlook {
	if (latest?.state === state) return latest.outlook;
	const outlook = makeOutlook(state, at);
	latest = { state, outlook };
	return outlook;
}

export function tileSignsOf(state: GameState, at: number): TileSign[] {
	const { threats, prizes } = outlookOf(state, at);
	return [...signs("danger", threats), ...signs("prize", prizes)];
}

function signs(type: TileSign["type"], falls: Falls): TileSign[] {
	return [...falls]
		.filter(([, { orders }]) => orders <= EASY)
		.map(([tile, { orders }]) => ({ tile, type, orders }));
}

function makeOutlook(state: GameState, at: number): Outlook {
	const seat = actorOf(state.view);
	if (!isPlaying(state) || seat === null || isStarting(state.view))
		return NOTHING;
	const { position: now, settings } = state.view;
	const position = expectedIn(state, at) ?? now;
	const battle = { ruleset: settings.ruleset, position, at };
	return {
		threats: threatsTo(battle, seat),
		prizes: prizesFor(battle, seat, ordersToPlan(state)),
	};
}
