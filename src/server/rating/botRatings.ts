/**
 * How strong the bots are, as openskill's mu. Written by
 * `npm run rate:bots -- --games 2400 --seed 1 --write`; docs/ratings.md says how.
 */
import type { BotKind } from "../../bots/bots.ts";
import type { Family, GameSize } from "./families.ts";

type Mus = Readonly<Record<BotKind, number>>;

export const BOT_RATINGS: Readonly<Record<Family, Record<GameSize, Mus>>> = {
	march: {
		duel: {
			wanderer: 1.84,
			recruit: 10.93,
			gardener: 15.93,
			captain: 25,
			general: 34.63,
			marshal: 39.63,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 5.09,
			raider: 23.78,
			hermit: 1.97,
		},
		several: {
			wanderer: -4.26,
			recruit: 14.99,
			gardener: 19.99,
			captain: 25,
			general: 24.56,
			marshal: 29.56,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 3.75,
			raider: -8.41,
			hermit: 0.02,
		},
	},
	classic: {
		duel: {
			wanderer: 3.25,
			recruit: 9.88,
			gardener: 14.88,
			captain: 25,
			general: 29.77,
			marshal: 34.77,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 26.41,
			raider: 17.42,
			hermit: -0.11,
		},
		several: {
			wanderer: -6.75,
			recruit: 10.5,
			gardener: 15.5,
			captain: 25,
			general: 20.53,
			marshal: 25.53,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 19.36,
			raider: -4.48,
			hermit: -7.68,
		},
	},
	free: {
		duel: {
			wanderer: 25.4,
			recruit: 18.24,
			gardener: 23.24,
			captain: 25,
			general: 38.93,
			marshal: 43.93,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 49.78,
			raider: 38.1,
			hermit: 31.11,
		},
		several: {
			wanderer: 5.45,
			recruit: 13.19,
			gardener: 18.19,
			captain: 25,
			general: 17.12,
			marshal: 22.12,
			lancer: 25,
			mason: 25,
			merchant: 25,
			settler: 23.9,
			raider: -3.46,
			hermit: 32.79,
		},
	},
};
