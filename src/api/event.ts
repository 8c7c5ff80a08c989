/** What happens in a turn, one thing after the other. */
import * as z from "zod/mini";
import { ORDER_KINDS } from "../rules/order.ts";
import { seat, tile } from "./common.ts";
import { about, name } from "./schema.ts";

const n = z.number();
const type = <const T extends string>(one: T) => z.literal(one);
const from = about("the seat that had it", seat);
const strength = about("of the tile, after it", n);
const first = about("whether it is the first tile of this life", z.boolean());
const losses = about(
	"what each of `tiles` loses, in the same order",
	z.array(n),
);
const tiles = z.array(tile);
const at = about("ms since the game's `startedAt`", n);
const damage = n;

const CAUSES = [
	...(["attack", "conquest", "lightning", "earthquake"] as const),
	...(["erosion", "cut-off"] as const),
] as const;

/** Why an order had no effect. */
export const FAILURES = [
	...(["dead", "bad_first", "bank_too_many"] as const),
	...(["attack_protected", "attack_too_far", "attack_too_many"] as const),
	...(["grow_self", "grow_no_neighbor", "grow_protected"] as const),
] as const;

/** The outcome of an order. */
const outcomes = [
	z.object({ type: type("grew"), seat, tile, strength, first }),
	z.object({ type: type("conquered"), seat, tile, from, strength, first }),
	z.object({
		...{ type: type("attacked"), seat, tile, damage },
		owner: about("whose tile it is", seat),
		strength: about(
			"what is left; at 0 or less the tile is lost, which is an event of its own",
			n,
		),
	}),
	z.object({
		...{ type: type("defended"), seat, tile, strength },
		gain: about("what was ordered; the strength has a limit", n),
	}),
	z.object({ type: type("banked"), seat, amount: n }),
	z.object({
		...{ type: type("failed"), seat },
		tile: about("null for banking", z.nullable(tile)),
		kind: about("what it would have done", z.enum([...ORDER_KINDS, "tile"])),
		reason: z.enum(FAILURES),
	}),
] as const;

/** What orders lead to. */
const results = [
	z.object({
		...{ type: type("entered"), seat, at },
		level: about("its orders a turn", n),
		banked: n,
	}),
	z.object({
		...{ type: type("settled"), seat },
		paid: about("what the seat pays of what it has banked", n),
	}),
	z.object({ type: type("tileLost"), seat, tile, cause: z.enum(CAUSES) }),
	z.object({
		...{ type: type("captured"), seat, tile, from, strength },
		points: about("what the seat scores for it", n),
	}),
	z.object({
		type: type("scored"),
		points: about("of each seat, at the end of the turn", z.array(n)),
	}),
	z.object({
		...{ type: type("died"), seat, at },
		killedBy: z.nullable(seat),
	}),
	z.object({
		...{ type: type("levelChanged"), seat },
		from: about("orders a turn before", n),
		to: about("and from now on", n),
	}),
	z.object({
		type: type("turnBegan"),
		turn: about("the next one", z.int()),
	}),
] as const;

/** What nobody ordered. */
const chance = [
	z.object({ type: type("lightningStruck"), tile, damage }),
	z.object({
		...{ type: type("earthShook"), tile, damage },
		radius: about("steps", n),
		...{ tiles, losses },
	}),
	z.object({ type: type("dropLanded"), tile, amount: n }),
	z.object({
		...{ type: type("dropTaken"), seat, tile, amount: n },
		fell: about("whether it landed on a tile of the seat", z.boolean()),
	}),
	z.object({ type: type("eroded"), tiles, losses }),
] as const;

export const event = name(
	"Event",
	z.discriminatedUnion("type", [...outcomes, ...results, ...chance]),
);
