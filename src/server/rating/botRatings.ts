/**
 * How strong the bots are, as openskill's mu. Written by
 * `npm run rate:bots -- --games 240 --seed 1 --write`; docs/ratings.md says how.
 */
import type { BotKind } from "../../bots/bots.ts";
import type { Family, GameSize } from "./families.ts";

type Mus = Readonly<Record<BotKind, number>>;

export const BOT_RATINGS: Readonly<Record<Family, Record<GameSize, Mus>>> = {
	march: {
		duel: {
			wanderer: 18.84,
			recruit: 8.72,
			gardener: 18.3,
			captain: 25,
			general: 29.6,
			marshal: 39.43,
			lancer: 27.87,
			mason: 26.67,
			merchant: 23.46,
			settler: 15.84,
			raider: 21.27,
			hermit: 22.34,
		},
		several: {
			wanderer: 10.93,
			recruit: 7.67,
			gardener: 23.09,
			captain: 25,
			general: 35.4,
			marshal: 43.28,
			lancer: 33.05,
			mason: 27.43,
			merchant: 24.65,
			settler: 13.68,
			raider: 23.88,
			hermit: 21.71,
		},
	},
	classic: {
		duel: {
			wanderer: 16.64,
			recruit: 16.3,
			gardener: 19.97,
			captain: 25,
			general: 29.89,
			marshal: 33.25,
			lancer: 24.97,
			mason: 22.17,
			merchant: 29.68,
			settler: 27.27,
			raider: 20.54,
			hermit: 19.55,
		},
		several: {
			wanderer: 15.13,
			recruit: 6.25,
			gardener: 20.12,
			captain: 25,
			general: 20.79,
			marshal: 24.03,
			lancer: 32.49,
			mason: 19.62,
			merchant: 22.91,
			settler: 17.72,
			raider: 5.06,
			hermit: 4.56,
		},
	},
	free: {
		duel: {
			wanderer: 28.87,
			recruit: 12.03,
			gardener: 18.72,
			captain: 25,
			general: 30.99,
			marshal: 36.91,
			lancer: 33.19,
			mason: 18.89,
			merchant: 28.71,
			settler: 28.98,
			raider: 29.3,
			hermit: 23.75,
		},
		several: {
			wanderer: 22.31,
			recruit: 10.88,
			gardener: 22.73,
			captain: 25,
			general: 20.47,
			marshal: 19.17,
			lancer: 24.33,
			mason: 29.42,
			merchant: 12.24,
			settler: 16.92,
			raider: 7.62,
			hermit: 30.14,
		},
	},
};
