/** What one more order would do on a tile, as a sign and figures. Pure. */
import type { TileIndex } from "../../rules/hex.ts";
import { tileOf } from "../../rules/order.ts";
import type { ActPreview } from "../board/model.ts";
import type { Forecast } from "./forecast.ts";
import { forecastNow } from "./plan.ts";
import { type GameState, hasEnded } from "./state.ts";

type Figures = Omit<ActPreview, "tile">;

/** Null where no order is possible, or one is planned already; `write`: a number in the reader's language. */
export function actPreviewOf(
	state: GameState,
	tile: TileIndex,
	at: number,
	write: (value: number) => string,
): ActPreview | null {
	const isPlanned = state.drafts.some((draft) => tileOf(draft) === tile);
	if (isPlanned || hasEnded(state)) return null;
	const forecast = forecastNow(state, { type: "tile", tile }, at);
	const figures = figuresOf(forecast, write);
	return figures && { tile, ...figures };
}

function figuresOf(
	forecast: Forecast,
	write: (value: number) => string,
): Figures | null {
	if (forecast.type === "cannot") return null;
	if (forecast.type === "start") return becomes("take", forecast.strength);
	const { outcome, captured, isFull } = forecast;
	switch (outcome.type) {
		case "grew":
			return becomes("take", outcome.strength);
		case "conquered":
			return becomes("capture", outcome.strength);
		case "attacked":
			return captured
				? becomes("capture", captured.strength)
				: strike(outcome.damage, outcome.strength);
		case "defended": {
			const change = isFull ? "" : `+${write(outcome.gain)}`;
			return { act: "defend", change, after: write(outcome.strength) };
		}
		case "banked":
			return null;
	}

	function becomes(act: Figures["act"], strength: number): Figures {
		return { act, change: "", after: write(strength) };
	}

	function strike(damage: number, strength: number): Figures {
		const after = write(Math.max(0, strength));
		return { act: "strike", change: `\u2212${write(damage)}`, after };
	}
}
