/** How a game stands: who leads in words, and how far each seat has come as a bar. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import { rankAll, tilesToWin, turnsInAll } from "../../rules/ending.ts";
import { allSeats, landOf, pointsOf, type Seat } from "../../rules/position.ts";
import { givesPoints, scoreOf } from "../../rules/steps/score.ts";
import type { StandingWords } from "../../words/en/standing.ts";
import { whoIs } from "./describe.ts";

type BoardView = PlayingView | OverView;

/** A seat's bar; its parts are shares in [0, 1] of the length that wins, or that the best is on course for. */
export type Course = {
	/** What the seat has. */
	readonly now: number;
	/** What it has at the end if all towns stay as they are; as `now` where land counts. */
	readonly later: number;
	/** What there is to overtake: the leader, or the land that wins next turn; null if there is nothing. */
	readonly mark: number | null;
	/** In words; "" if the seat's row already says it. */
	readonly text: string;
};

export type Standing = {
	readonly text: string;
	/** By seat. */
	readonly courses: readonly Course[];
};

/** `isOver`: nothing more will come; `lastTurn`: of a replay, how many turns were played. */
export function standingOf(
	view: BoardView,
	words: StandingWords,
	isOver: boolean,
	lastTurn: number | null = null,
): Standing {
	const { position, settings } = view;
	const needed = tilesToWin(settings.ruleset, position);
	if (needed !== null) return landStanding(view, words, needed);
	const inAll = turnsInAll(settings.ruleset);
	const end = Math.min(inAll ?? 0, lastTurn ?? Number.POSITIVE_INFINITY);
	const left = Math.max(0, end - position.turn);
	const isLand = !givesPoints(settings.ruleset);
	const lead = leadText(view, words, isLand);
	const turns = (all: number) =>
		end < all ? words.ended(end, all) : words.turnsLeft(left);
	return {
		text: words.together(
			inAll === null || isOver ? [lead] : [lead, turns(inAll)],
		),
		courses: isLand
			? landCourses(view)
			: pointCourses(view, words, isOver ? 0 : left),
	};
}

/** Who leads by how much, and how far the reader is behind: the leader, or whom they could overtake first. */
function leadText(
	view: BoardView,
	words: StandingWords,
	isLand: boolean,
): string {
	const { position, viewer } = view;
	const living = rankAll(position).filter(
		(seat) => position.seats[seat].type === "alive",
	);
	const countOf = (seat: Seat) =>
		isLand ? landOf(position, seat) : pointsOf(position, seat);
	const [first, second] = living;
	if (first === undefined) return words.nobodyLeads;
	const top = countOf(first);
	const leaders = living.filter((seat) => countOf(seat) === top);
	if (second !== undefined && leaders.length === living.length)
		return words.nobodyLeads;
	const who = leaders
		.map((seat) => whoIs(view, seat))
		.sort((a, b) => Number(b.isYou) - Number(a.isYou));
	const isBehind =
		viewer !== null && living.includes(viewer) && !leaders.includes(viewer);
	const behind = isBehind ? top - countOf(viewer) : 0;
	const next = isBehind
		? living
				.slice(0, living.indexOf(viewer))
				.findLast((seat) => countOf(seat) > countOf(viewer))
		: undefined;
	// Whoever is far behind the leader may be close to somebody else.
	if (isBehind && next !== undefined && !leaders.includes(next))
		return words.next(
			whoIs(view, next),
			living.indexOf(viewer) + 1,
			countOf(next) - countOf(viewer),
			isLand,
		);
	if (who.length > 1)
		return isBehind
			? words.phrases([words.shareLead(who), words.behind(behind, isLand)])
			: words.shareLead(who);
	if (isBehind) return words.behindOf(who[0], behind, isLand);
	const by = top - (second === undefined ? 0 : countOf(second));
	return words.leads(who[0], by, isLand);
}

function pointCourses(
	{ position, settings: { ruleset } }: BoardView,
	words: StandingWords,
	turnsLeft: number,
): Course[] {
	const seats = allSeats(position).map((seat) => {
		const isAlive = position.seats[seat].type === "alive";
		const now = pointsOf(position, seat);
		const gain = isAlive ? scoreOf(ruleset, position, seat) : 0;
		return { isAlive, now, later: now + gain * turnsLeft };
	});
	const living = seats.filter(({ isAlive }) => isAlive);
	const longest = Math.max(1, ...seats.map(({ later }) => later));
	const best = Math.max(0, ...living.map(({ now }) => now));
	return seats.map(({ isAlive, now, later }) => ({
		now: now / longest,
		later: later / longest,
		mark: best > 0 && isAlive ? best / longest : null,
		text: later > now ? words.onCourse(later) : "",
	}));
}

function landCourses({ position }: BoardView): Course[] {
	const lands = allSeats(position).map((seat) => landOf(position, seat));
	const most = Math.max(1, ...lands);
	return lands.map((land) => ({
		...{ now: land / most, later: land / most },
		...{ mark: null, text: "" },
	}));
}

/** Where so many tiles win this turn. */
function landStanding(
	view: BoardView,
	words: StandingWords,
	needed: number,
): Standing {
	const { position, settings, viewer } = view;
	const { board, turn } = position;
	const next = tilesToWin(settings.ruleset, { board, turn: turn + 1 });
	const falls = next !== null && next < needed;
	const [first] = rankAll(position);
	const held = landOf(position, first);
	const isAlive = viewer !== null && position.seats[viewer].type === "alive";
	const lead = [words.holds(whoIs(view, first), held, needed)];
	if (isAlive && viewer !== first)
		lead.push(words.youHold(landOf(position, viewer)));
	return {
		text: words.together([
			held === 0 ? words.nobodyLeads : words.phrases(lead),
			...(falls ? [words.nextTurn(next)] : []),
		]),
		courses: allSeats(position).map((seat) => {
			const land = landOf(position, seat);
			const now = Math.min(1, land / needed);
			return {
				...{ now, later: now, mark: falls ? next / needed : null },
				text: land > 0 ? words.ofNeeded(land, needed) : "",
			};
		}),
	};
}
