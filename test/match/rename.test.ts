import { describe, expect, test } from "vitest";
import { LobbyDriver } from "../support/LobbyDriver.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

const rename = (player: string, name: string) =>
	({ type: "rename", player: playerNamed(player), name }) as const;

const map = `
	turn 3
	a: level 1, started 0
	b: level 1, started 0

	a50         .           .           .
	      .           .           b50
`;

describe("a player who gets another name", () => {
	test("has it in the lobby and in the game", () => {
		const lobby = LobbyDriver.open(["Ann", "Bob"]);
		lobby.apply(rename("Ann", "Anna"));
		expect(lobby.names).toEqual(["Anna", "Bob"]);
		const driver = MatchDriver.onMap(map, ["Ann", "Bob"], { ruleset: CALM });
		driver.apply(rename("Bob", "Robert"));
		expect(driver.lastFactsOf("renamed")).toEqual([
			{ type: "renamed", seat: 1 },
		]);
		expect(driver.match.seats[1]?.name).toBe("Robert");
	});

	test("gets a number if somebody has that name already", () => {
		const lobby = LobbyDriver.open(["Ann", "Bob"]);
		lobby.apply(rename("Ann", "Bob"));
		expect(lobby.names).toEqual(["Bob 2", "Bob"]);
	});

	test("must have a seat", () => {
		const lobby = LobbyDriver.open(["Ann", "Bob"]);
		lobby.apply(rename("Zoe", "Zora"));
		expect([lobby.names, lobby.lastFacts]).toEqual([["Ann", "Bob"], []]);
	});
});
