/** The game in the home page's picture: one between bots, after several turns. */
import { DEMO_BOARD } from "../../../board/demoBoard.ts";
import { marchFor } from "../../../rules/modes.ts";
import { parse } from "../../../rules/notation.ts";
import type { Position } from "../../../rules/position.ts";

const NAMES = ["Mira", "Joran", "Ilse", "Tomas"];

const DRAWN = `
	turn 8
	a: level 3, banked 0, started 0 at 0, played 7, points 10
	b: level 5, banked 0, started 0 at 0, played 7, points 21
	c: level 4, banked 0, started 0 at 0, played 7, points 16
	d: level 4, banked 0, started 0 at 0, played 7, points 15

	~         ~         c3        ~         ~         ~         .         ~         ~
	     ~         c3        c3        c3        c3        a3        .         ~
	~         c3        c3        c3        c3o       a3        a3        .         ~
	     ~         c3        c3        c2        c5        a3        a3        ~
	~         c3        c3@       c3        c3        a3        a3@       a3        ~
	     c3        c3        c3        d5        a3        a3        a3        a3
	~         c3        c3        d4        d5        a3        a3        a3        ~
	     c3        c3        c5        d3        a3        a5        b3        .
	~         ~         c3        d2o       a5        b4o       b3        ~         ~
	     d3        c5        d3        d3        a2        b3        b3        b3
	~         d2        d3        d3        a5        b3        b3        b3        ~
	     .         d3        d3        d3        b3        b3        b3        .
	~         d3        d3@       d3        b3        b3        b3@       b3        ~
	     ~         d3        d3        d2        b3        b3        b3        ~
	~         .         d3        d3        b3o       b3        b3        b3        ~
	     ~         .         d3        d3        .         b3        b3        ~
	~         ~         .         ~         ~         ~         .         ~         ~
	     -         -         -         -         -         -         -         -
`;

export type DemoGame = {
	readonly position: Position;
	readonly names: readonly string[];
	readonly maxStrength: number;
};

export function demoGame(): DemoGame {
	const { maxStrength } = marchFor(DEMO_BOARD);
	return { position: parse(DRAWN), names: NAMES, maxStrength };
}
