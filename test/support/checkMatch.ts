/** Checks what must hold of every match, whatever has come before: throws or fails an expectation if it does not. */
import { expect } from "vitest";
import { seatsToBegin } from "../../src/match/lobbyBegin.ts";
import {
	hostSeatOf,
	isHeld,
	isPersonal,
	type Lobby,
	type Match,
	type Over,
	type Playing,
	spentBy,
} from "../../src/match/match.ts";
import { isLand, type TileIndex, tileCount } from "../../src/rules/hex.ts";
import {
	allSeats,
	FREE,
	livingSeats,
	type Position,
	type Seat,
	townsHeld,
} from "../../src/rules/position.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { cutOffTiles } from "../../src/rules/steps/cutOff.ts";
import { levelFor } from "../../src/rules/steps/level.ts";

export function checkMatch(match: Match): void {
	checkHolders(match);
	switch (match.type) {
		case "lobby":
			checkLobby(match);
			break;
		case "playing":
			checkPosition(match.settings.ruleset, match.position);
			checkPlaying(match);
			break;
		case "over":
			checkOver(match);
			break;
	}
}

/** Nobody sits twice, and no two have one name; those who were forgotten have none. */
function checkHolders({ seats }: Match): void {
	const holders = seats.flatMap((holder) => holder ?? []);
	const players = holders.flatMap((holder) =>
		holder.type === "person" ? [holder.player] : [],
	);
	expect(new Set(players).size).toBe(players.length);
	const names = holders.map(({ name }) => name).filter((name) => name !== "");
	expect(new Set(names).size).toBe(names.length);
}

function checkLobby(lobby: Lobby): void {
	const { seats, members, removed, present, beginsAt, settings } = lobby;
	const seated = seats.flatMap((seat) =>
		seat?.type === "person" ? [seat.player] : [],
	);
	expect(members.toSorted()).toEqual(seated.toSorted());
	expect(members.filter((member) => removed.includes(member))).toEqual([]);
	expect(seats).toHaveLength(settings.seatCount);
	expect(hostSeatOf(lobby) === null).toBe(members.length === 0);
	const isHostAway = members.length > 0 && !present.includes(members[0]);
	expect(lobby.hostAwayAt !== null).toBe(isHostAway);
	if (beginsAt === null) return;
	expect(members).not.toEqual([]);
	expect(seatsToBegin(lobby, undefined)).toBeTypeOf("object");
}

function checkPosition(ruleset: Ruleset, position: Position): void {
	const { board, owners, strengths, seats, drops, points } = position;
	expect(owners).toHaveLength(tileCount(board));
	expect(strengths).toHaveLength(tileCount(board));
	const lands = seats.map(() => 0);
	for (const [tile, owner] of owners.entries()) {
		const strength = strengths[tile];
		if (owner === FREE) {
			if (strength !== 0) throw new Error(`free tile ${tile}: ${strength}`);
			continue;
		}
		if (!isLand(board, tile as TileIndex))
			throw new Error(`tile ${tile}: water`);
		lands[owner]++;
		if (!(strength > 0 && strength <= ruleset.maxStrength))
			throw new Error(`tile ${tile}: ${strength}`);
	}
	for (const [seat, state] of seats.entries()) {
		if (state.type !== "alive") {
			expect(lands[seat]).toBe(0);
			continue;
		}
		expect(state.tiles).toBe(lands[seat]);
		expect(state.banked).toBeGreaterThanOrEqual(0);
		if (!ruleset.multiStep) continue;
		expect(state.tiles).toBeGreaterThan(0);
		expect(state.level).toBe(
			levelFor(ruleset, state.tiles, townsHeld(position, seat as Seat)),
		);
	}
	if (points !== undefined) {
		expect(points).toHaveLength(seats.length);
		expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
	}
	// Erosion comes after the cutting off.
	const keepsShape = ruleset.erosionActive + ruleset.erosionInactive === 0;
	if (ruleset.cutOff && keepsShape) expect(cutOffTiles(position)).toEqual([]);
	expect(livingSeats(position).length).toBeLessThanOrEqual(ruleset.maxSeats);
	for (const { tile, amount } of drops) {
		expect(owners[tile]).toBe(FREE);
		expect(amount).toBeGreaterThan(0);
	}
}

function checkPlaying(playing: Playing): void {
	const { settings, position, seats, orders, ready, resigned } = playing;
	const { ruleset } = settings;
	expect(seats).toHaveLength(position.seats.length);
	expect(playing.missed).toHaveLength(seats.length);
	expect(position.turn).toBeLessThanOrEqual(ruleset.maxTurns);
	expect(playing.unattendedTurns).toBeLessThan(ruleset.maxUnattendedTurns);
	for (const [seat, { level, banked }] of livingSeats(position))
		expect(spentBy(playing, seat)).toBeLessThanOrEqual(
			Math.floor(level + banked),
		);
	const ids = orders.map(({ seat, id }) => `${seat} ${id}`);
	expect(new Set(ids).size).toBe(ids.length);
	for (const marked of [ready, resigned]) {
		expect(new Set(marked).size).toBe(marked.length);
		for (const seat of marked) expect(seats[seat].type).toBe("person");
	}
	for (const seat of allSeats(position)) {
		const isPerson = seats[seat].type === "person";
		if (!isPerson) expect(playing.missed[seat]).toBe(0);
		const isGone = resigned.includes(seat) || isHeld(playing, seat);
		expect(isPersonal(playing, seat)).toBe(isPerson && !isGone);
	}
}

function checkOver({ standings, position }: Over): void {
	expect(standings.toSorted((a, b) => a - b)).toEqual(allSeats(position));
}
