/** What turns changed for the reader, in one line. Pure. */
import type { OverView, PlayingView } from "../../match/view.ts";
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
	{ won, lost, strikes, cutOff, failed, points }: TurnStory,
	isOut: boolean,
	names: EventNames,
	words: StoryWords,
): string[] {
	return [
		words.you(won.length, lost.length),
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

function struck(
	{ seat, took, hit }: Strike,
	names: EventNames,
	words: StoryWords,
): string {
	const tiles = (list: Strike["took"]) =>
		list.length > MOST_NAMED
			? words.tiles(list.length)
			: list.length === 0
				? ""
				: words.list(list.map(names.tile));
	return words.struck(names.who(seat).name, tiles(took), tiles(hit));
}
