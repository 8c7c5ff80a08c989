/** A forecast in the reader's words. Pure. */
import type { GameWords } from "../../words/en/game.ts";
import type { Forecast } from "./forecast.ts";

/** `isSpeed`: the tempo is *speed*, so that the strength depends on how early the order comes. */
export function forecastText(
	forecast: Forecast,
	words: GameWords,
	isSpeed: boolean,
): string {
	const { preview } = words;
	const hedged = (text: string) => (isSpeed ? preview.upTo(text) : text);
	const withDrop = (text: string, drop: number) =>
		drop > 0 ? preview.withDrop(text, drop) : text;
	switch (forecast.type) {
		case "start":
			return withDrop(preview.start(forecast.strength), forecast.drop);
		case "grow":
			return hedged(withDrop(preview.grow(forecast.strength), forecast.drop));
		case "conquer":
			return preview.conquer(forecast.strength);
		case "attack":
			return hedged(preview.attack(forecast.damage, forecast.left));
		case "destroy":
			return hedged(preview.destroy(forecast.damage));
		case "defend":
			return hedged(preview.defend(forecast.gain, forecast.to));
		case "bank":
			return hedged(preview.bank(forecast.amount));
		case "cannot":
			return forecast.untilTurn === undefined
				? words.cannot[forecast.reason]
				: words.protectedUntil(forecast.untilTurn);
	}
}
