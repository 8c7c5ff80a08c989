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
			wanderer: 19.03,
			recruit: 11.81,
			gardener: 18.88,
			captain: 25,
			general: 31.3,
			marshal: 40.17,
			lancer: 28.27,
			mason: 27.47,
			merchant: 18.2,
			settler: 12.15,
			raider: 21.38,
			hermit: 22.76,
		},
		several: {
			wanderer: 8.67,
			recruit: 1.41,
			gardener: 16.87,
			captain: 25,
			general: 32.13,
			marshal: 38.9,
			lancer: 30.83,
			mason: 23.29,
			merchant: 30.86,
			settler: 14.57,
			raider: 19.36,
			hermit: 20.25,
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
