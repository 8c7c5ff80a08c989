import { describe, expect, test } from "vitest";
import { LobbyTable } from "../support/lobbyTable.ts";
import { CALM, playerNamed } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const rename = (player: string, name: string) =>
	({ type: "rename", player: playerNamed(player), name }) as const;

const map = `
	turn 3
	a: level 1, started 0
	b: level 1, started 0

	a50         .           .           .
	      .           .           b50
`;

describe("whoever goes by another name", () => {
	test("has it in the lobby and in the game", () => {
		const lobby = LobbyTable.open(["Ann", "Bob"]);
		lobby.tell(rename("Ann", "Anna"));
		expect(lobby.names).toEqual(["Anna", "Bob"]);
		const table = Table.onMap(map, ["Ann", "Bob"], { ruleset: CALM });
		table.tell(rename("Bob", "Robert"));
		expect(table.newsOf("renamed")).toEqual([{ type: "renamed", seat: 1 }]);
		expect(table.match.seats[1]?.name).toBe("Robert");
	});

	test("is told apart from who has that name already", () => {
		const lobby = LobbyTable.open(["Ann", "Bob"]);
		lobby.tell(rename("Ann", "Bob"));
		expect(lobby.names).toEqual(["Bob 2", "Bob"]);
	});

	test("is nobody who is not there", () => {
		const lobby = LobbyTable.open(["Ann", "Bob"]);
		lobby.tell(rename("Zoe", "Zora"));
		expect([lobby.names, lobby.news]).toEqual([["Ann", "Bob"], []]);
	});
});
