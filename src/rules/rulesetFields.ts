/** What each field of a ruleset means, in a line, for whoever plays by a program. */
import type { Ruleset } from "./ruleset.ts";

/** Ms: milliseconds. A share is between 0 and 1. */
export const RULESET_FIELDS: Readonly<Record<keyof Ruleset, string>> = {
	name: "The mode.",
	version: "The version of the rules.",
	minSeats: "How many seats must have begun before turns are carried out.",
	maxSeats: "How many seats may be alive at once.",
	multiStep:
		"Whether this is a full game, with phases, attacks and levels; if not, seats simply take tiles.",
	neighborsOnly: "Whether land grows only on tiles that touch own land.",
	starts:
		"`assigned`: seats begin on the board's start places, drawn by lot; `chosen`: on a free tile of their choice.",
	startRadius:
		"A seat begins with all free land at most this many steps from its start.",
	startLevel: "The level of a seat without land and towns.",
	levelSteps:
		"Pairs of tiles and level: with at least so many tiles a seat has this level instead.",
	levelPerTown: "Each town that a seat holds adds this much to its level.",
	maxLevel: "The highest level; null if there is none.",
	newStrength: "The strength of a tile that was grown or begun on.",
	maxStrength: "The most strength that a tile has.",
	defendGain: "How much strength an order adds to an own tile.",
	attackDamage: "How much strength an attack takes off a tile.",
	support:
		"If true, an attack reaches what touches own land, and does `attackDamage` for each own tile that touches the target. If not, it reaches as many steps as the seat's level, and loses strength on the way.",
	captureStrength:
		"The strength of a tile whose attacker takes it, as an attack brought it to 0; null: the tile becomes free.",
	farthestAttackShare:
		"The share of an attack's damage that is left at the farthest reach; it falls evenly from the whole damage at one step.",
	attacksPerLevel:
		"A seat attacks at most this often in a turn for each of its levels.",
	bankGain:
		"What one order for −1 adds to `banked`; 0 if there is no banking. Once a turn.",
	returns: "Whether a seat that has died may begin again.",
	returnAfterTurns: "It may after more than this many turns,",
	returnAfterMs: "or after more than this many ms; null: only by turns.",
	protectedTurns:
		"A seat can't be attacked, nor its tiles taken, in its first turns, this many after the one in which it began,",
	protectedTiles: "as long as it has at most this many tiles,",
	protectedMs: "and for at most this many ms; null: by turns alone.",
	erosionActive:
		"In multi-step modes, how much strength a tile loses each turn for each of its sides that touches no tile of its seat,",
	erosionInactive: "and how much if the seat has not played of late,",
	activeTurns: "which is this many turns.",
	cutOff:
		"Whether land that is cut off from its seat's largest area is lost after the orders.",
	pointsPerTownTaken:
		"The points that a seat scores at once for a town that it takes from another.",
	pointsPerTown: "The points for each of its towns at the end of a turn.",
	pointsPerTile: "The points for each of its tiles at the end of a turn.",
	events:
		"Lightning, earthquakes and falling points, from turn `fromTurn` on: what comes if a number drawn from 0 to 1 lies in its `roll`, and how strong it is; null if there are none.",
	deadRankedTurns:
		"How many turns the dead stay on the leader board; null: all.",
	end: "What ends the game. `points`: after so many `turns`. `turn-limit`: after turn `turn`, counted from 0. `half-map`, `full-map`: as soon as a seat holds half of the land, or all of it. `endless`: only `maxTurns`. `falling-share` (games by version 1): as soon as a seat holds a share of the land.",
	tempo:
		"`even`: it does not matter when an order comes; `speed`: early ones are stronger, and are carried out first.",
	lastEfficiency:
		"By `speed`, the share of the strength that the last order of a turn has.",
	plans:
		"`sealed`: nobody sees the orders of others before they are carried out; `open`: everybody does.",
	readyEnds: "Whether a turn ends as soon as everyone is ready.",
	pace: "How long the two phases last in ms, and how much longer (`graceMs`) orders are taken. A game's host may choose it.",
	maxTurns: "After this turn the game ends in any case.",
	maxUnattendedTurns:
		"After this many turns in which no person did anything it ends, too.",
};
