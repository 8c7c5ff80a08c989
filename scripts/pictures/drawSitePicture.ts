/** The picture that links to the site show: its home page's game, drawn like every other game's. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rankAll, turnsInAll } from "../../src/rules/ending.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { pointsOf } from "../../src/rules/position.ts";
import { demoGame } from "../../src/server/pages/home/demoGame.ts";
import { mapPicture } from "../../src/server/picture/mapPicture.ts";
import { turnNumber } from "../../src/words/turnNumber.ts";

export async function drawSitePicture(folder: string): Promise<void> {
	const { position, names, maxStrength } = demoGame();
	const inAll = turnsInAll(marchFor(position.board));
	const picture = await mapPicture({
		position: { ...position, maxStrength },
		rows: rankAll(position).map((seat) => ({
			seat,
			name: names[seat],
			value: String(pointsOf(position, seat)),
			isFaint: false,
			isWinner: false,
		})),
		turns: inAll === null ? null : { turn: turnNumber(position.turn), inAll },
	});
	writeFileSync(join(folder, "picture.png"), picture);
}
