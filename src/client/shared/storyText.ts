/** What turns changed for the reader, in one line. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { StoryWords } from "../../words/en/story.ts";
import type { EventNames } from "../../words/eventText.ts";
import type { Strike, TurnStory } from "./turnStory.ts";

/** More tiles than this are counted, not named. */
const MOST_NAMED = 2;

export function storyText(
	story: TurnStory,
	{ viewer }: Pick<PlayingView | OverView, "viewer">,
	names: EventNames,
	words: StoryWords,
): string {
	const { dead } = story;
	const fallen = dead
		.filter((seat) => seat !== viewer)
		.map((seat) => words.out(names.who(seat).name));
	const parts =
		viewer === null
			? watched(story, words)
			: own(story, dead.includes(viewer), names, words);
	const all = [...parts, ...fallen];
	return all.length === 0 ? words.quiet : all.join(" · ");
}

function own(
	story: TurnStory,
	isOut: boolean,
	names: EventNames,
	words: StoryWords,
): string[] {
	const { won, lost, towns, strikes, cutOff, failed, points } = story;
	const retook = story.retakenTowns;
	const took = towns.filter((tile) => !retook.includes(tile));
	return [
		words.you(changeOf(won.length, lost.length), {
			took: listed(took.map(names.tile), words),
			retook: listed(retook.map(names.tile), words),
		}),
		...strikes.map((strike) => struck(strike, names, words)),
		...(cutOff > 0 ? [words.cutOff(cutOff)] : []),
		...(failed > 0 ? [words.failed(failed)] : []),
		...(points > 0 ? [words.points(points)] : []),
		...(isOut ? [words.youAreOut] : []),
	];
}

function watched({ grown, captured }: TurnStory, words: StoryWords): string[] {
	return [
		...(grown > 0 ? [words.grown(grown)] : []),
		...(captured > 0 ? [words.captured(captured)] : []),
	];
}

function struck(strike: Strike, names: EventNames, words: StoryWords): string {
	const tiles = (list: readonly TileIndex[]) =>
		named(strike, list, { names, words });
	const { name } = names.who(strike.seat);
	const { took, retook, hit } = strike;
	return words.struck(name, {
		took: tiles(took.filter((tile) => !retook.includes(tile))),
		retook: tiles(retook),
		hit: tiles(hit),
	});
}

function changeOf(won: number, lost: number): string {
	const parts = [
		...(won > 0 ? [`+${won}`] : []),
		...(lost > 0 ? [`−${lost}`] : []),
	];
	return parts.join(" ");
}

/** Many tiles are counted, but for the towns among them. */
function named(
	{ towns }: Strike,
	tiles: readonly TileIndex[],
	{ names, words }: { names: EventNames; words: StoryWords },
): string {
	if (tiles.length <= MOST_NAMED) return listed(tiles.map(names.tile), words);
	const others = tiles.filter((tile) => !towns.includes(tile)).length;
	return listed(
		[
			...tiles.filter((tile) => towns.includes(tile)).map(names.tile),
			...(others > 0 ? [words.tiles(others)] : []),
		],
		words,
	);
}

/** "" for none. */
function listed(names: readonly string[], words: StoryWords): string {
	return names.length === 0 ? "" : words.list(names);
}
