/** The measured strengths, as readable text and as a source file. */
import { rate } from "openskill";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import { pointsOf } from "../../src/server/rating/displayRating.ts";
import type { Family, GameSize } from "../../src/server/rating/families.ts";
import { NEW_RATING, type Rating } from "../../src/server/rating/rating.ts";
import { ANCHOR, type Fits, fitRatings } from "./fit.ts";
import type { RateOptions } from "./options.ts";
import type { Finish } from "./play.ts";

export const GAME_SIZES: readonly GameSize[] = ["duel", "several"];

type Measured = {
	readonly family: Family;
	readonly size: GameSize;
	readonly games: readonly Finish[];
	readonly fits: Fits;
};

export function formatReport({ family, size, games, fits }: Measured): string {
	const inTurn = ratedInTurn(games);
	const bySeats = Object.entries(
		Object.groupBy(games, (finish) => String(finish.length)),
	).map(([seats, some = []]) => [seats, fitRatings(some)] as const);
	const lines = BOT_KINDS.map((bot) => {
		const { mu, error } = fits[bot];
		const apart = bySeats.map(
			([seats, fitted]) => `${seats} seats ${fitted[bot].mu.toFixed(1)}`,
		);
		return `${bot.padEnd(9)} ${String(pointsOf(mu)).padStart(5)}  mu ${mu.toFixed(2)} ± ${error.toFixed(2)}  (${apart.join(", ")}; game by game ${inTurn[bot].toFixed(1)})`;
	});
	return `\n${family}, ${size}, ${games.length} games\n${lines.join("\n")}`;
}

/**
 * The ratings that openskill gives when it sees the games one after another, to check the
 * fit. They differ, because openskill gives the latest games most weight. Two bots of a kind
 * share its rating, and the mean of a game's changes to it.
 */
function ratedInTurn(games: readonly Finish[]): Record<BotKind, number> {
	const ratings = new Map<BotKind, Rating>(
		BOT_KINDS.map((bot) => [bot, NEW_RATING]),
	);
	const known = (bot: BotKind) => ratings.get(bot) ?? NEW_RATING;
	for (const finish of games) {
		const after = rate(finish.map((bot) => [{ ...known(bot) }]));
		for (const bot of new Set(finish)) {
			const own = after.flat().filter((_, place) => finish[place] === bot);
			ratings.set(bot, { mu: mean(own, "mu"), sigma: mean(own, "sigma") });
		}
	}
	const shift = NEW_RATING.mu - known(ANCHOR).mu;
	const mus = BOT_KINDS.map((bot) => [bot, known(bot).mu + shift]);
	return Object.fromEntries(mus) as Record<BotKind, number>;
}

function mean(ratings: readonly Rating[], of: keyof Rating): number {
	return ratings.reduce((sum, one) => sum + one[of], 0) / ratings.length;
}

/** The text of src/server/rating/botRatings.ts. */
export function sourceOf(
	measured: readonly (readonly [Family, Record<GameSize, Fits>])[],
	{ games, seed }: RateOptions,
): string {
	const families = measured.map(([family, fits]) => {
		const sizes = GAME_SIZES.map((size) => {
			const bots = BOT_KINDS.map(
				(bot) => `\t\t\t${bot}: ${Number(fits[size][bot].mu.toFixed(2))},`,
			);
			return `\t\t${size}: {\n${bots.join("\n")}\n\t\t},`;
		});
		return `\t${family}: {\n${sizes.join("\n")}\n\t},`;
	});
	return `/**
 * How strong the bots are, as openskill's mu. Written by
 * \`npm run rate:bots -- --games ${games} --seed ${seed} --write\`; docs/ratings.md says how.
 */
import type { BotKind } from "../../bots/bots.ts";
import type { Family, GameSize } from "./families.ts";

type Mus = Readonly<Record<BotKind, number>>;

export const BOT_RATINGS: Readonly<Record<Family, Record<GameSize, Mus>>> = {
${families.join("\n")}
};
`;
}
