/** The words of the lobby, in Polish. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { form, list, phrases, plural } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host = "Jesteś gospodarzem. Wyślij link i zacznij, gdy wszyscy będą.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "Czekamy na graczy",
	titleIn: (taken, all) => `Jest ${taken} z ${all} · Hexmarch`,
	taken: (taken, all) =>
		`Zajęte ${taken} z ${plural(all, "miejsca", "miejsc", "miejsc")}`,
	beginsIn: (time) => `Początek za ${time}`,
	host,
	seated: (host) =>
		`Masz miejsce. Partię zaczyna ${host} albo zacznie się sama, gdy wszystkie miejsca będą zajęte.`,
	invited: (host) =>
		`${host} zaprasza cię do gry. Zajmij miejsce: konto nie jest potrzebne.`,
	empty:
		"Nikogo tu jeszcze nie ma. Kto pierwszy zajmie miejsce, jest gospodarzem.",
	keptFor: (names) =>
		`Wolne miejsca są zarezerwowane dla graczy poprzedniej partii: ${list(names)}. Wszyscy inni mogą oglądać.`,
	expected: "czekamy",
	soon: "Masz miejsce. Przygotuj się.",
	beginsByItself: "Masz miejsce. Partia zacznie się sama.",
	full: "Wszystkie miejsca są zajęte. Zostań tu, aby oglądać.",
	tooFew: (needed) =>
		`${host} Do rozpoczęcia ${form(needed, { one: "potrzebny jest 1 gracz", few: `potrzeba ${needed} graczy`, other: `potrzeba ${needed} graczy` })}.`,
	join: "Zajmij miejsce",
	leave: "Zwolnij miejsce",
	begin: "Zacznij teraz",
	seats: "Miejsca",
	you: "ty",
	isHost: "gospodarz",
	away: "offline",
	free: "Wolne miejsce",
	fills: emptySeatFills,
	moreFree: (count) =>
		`Jeszcze ${plural(count, "wolne miejsce", "wolne miejsca", "wolnych miejsc")}`,
	remove: "Usuń",
	removeSure: (name) => `Usunąć gracza ${name}? Nie wróci do tej partii.`,
	removeYes: "Tak, usuń",
	link: "Zaproś innych tym linkiem",
	copy: "Kopiuj",
	copied: "Skopiowano",
	notCopied: "Przeglądarka nie pozwoliła skopiować linku. Skopiuj go stąd:",
	share: "Udostępnij",
	joined: (name) => `${name} zajmuje miejsce`,
	left: (name) => `${name} zwalnia miejsce`,
	youAreHost: "Teraz ty jesteś gospodarzem",
	closed: {
		title: "Ta partia została zamknięta",
		text: "Nikt już na nią nie czekał. Są inne partie, możesz też otworzyć własną.",
		openGames: "Otwarte partie",
		home: "Strona główna",
	},
};
