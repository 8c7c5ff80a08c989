/** The words of the game page, in Polish. */
import type { GameWords } from "../en/game.ts";
import { turnNumber } from "../turnNumber.ts";
import { begunAgain } from "./begunAgain.ts";
import { form, number, orders, plural } from "./grammar.ts";
import { cannotBank } from "./orders.ts";
import { shownWords } from "./shown.ts";

export const gameWords: GameWords = {
	...shownWords,
	begunAgain: `${begunAgain}.`,

	status: {
		chooseStart: "Wybierz, gdzie zaczynasz",
		othersStart: "Inni wybierają, gdzie zaczną",
		giveOrders: "Zaplanuj rozkazy",
		allGiven: "Rozkazy wydane",
		allPlanned: "Rozkazy zaplanowane",
		youAreReady: "Tura zakończona",
		watching: "Oglądasz partię",
		dead: "Jesteś poza grą",
		over: "Koniec partii",
		resolving: "Tura się rozgrywa",
		held: "Bot gra za ciebie",
		lobby: "Czekamy na graczy",
	},
	title: (moment, turn) => `${moment} · tura ${turnNumber(turn)} · Hexmarch`,
	titleYourTurn: (turn) => `Twoja tura ${turnNumber(turn)} · Hexmarch`,
	titleOver: "Koniec partii · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)} d ${Math.floor((seconds % 86400) / 3600)} h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
					: `${Math.ceil(seconds)} s`,
	timeLeftCalmly: (time) => `jeszcze ${time}`,

	connection: {
		connecting: "Łączenie…",
		reconnecting: "Utracono połączenie. Łączymy ponownie…",
		refusedVersion: "Ta strona jest nieaktualna. Odśwież ją, aby grać dalej.",
		refusedGame: "Ta partia już nie istnieje.",
		refusedWatcher: "Tę partię mogą oglądać tylko jej gracze.",
		refusedCrowd:
			"Ta partia jest otwarta w zbyt wielu kartach. Ta się zatrzymała.",
	},
	ordersKept:
		"Twoje rozkazy są zapisane i liczą się, jeśli dotrą przed końcem tury.",
	reload: "Odśwież",

	bar: {
		name: "Twoje rozkazy",
		ordersLeft: (left) =>
			`${form(left, { one: "Został", few: "Zostały", many: "Zostało", other: "Zostało" })} ${orders(left)}`,
		pips: (level, banked) =>
			`Pełne: ${orders(level)} na turę z twojego poziomu. Obwiedzione: z odłożonych punktów (${number(banked)}); każdy cały punkt to jeden rozkaz więcej.`,
		pipsByTowns: (base, perTown, most) =>
			`Masz ${orders(base)} na turę i o ${number(perTown)} więcej za każde swoje miasto; najwyżej ${number(most)}.`,
		planned: (count, all) => `W planie ${count} z ${all}`,
		given: (count, all) => `Wydano ${count} z ${all}`,
		bank: "Odłóż",
		more: "Jeszcze jeden",
		undo: "Cofnij",
		reopen: "Wróć do planu",
		confirm: "Wydaj",
		confirmMany: (count) => `Wydaj ${count}`,
		start: "Zacznij tutaj",
		end: "Zakończ turę",
		readyByLot: "Zacznij gdziekolwiek",
		waitingFor: (players) =>
			players === 0
				? "Tura zakończona"
				: `Czekamy na ${plural(players, "gracza", "graczy", "graczy")}`,
		cannotBank,
		bankHint: "Odłóż 0,8 rozkazu na późniejszą turę, raz na turę",
		moreHint: "Zaplanuj jeszcze jeden rozkaz na to samo pole (też z Shiftem)",
		undoHint: "Cofnij ostatni zaplanowany rozkaz",
		reopenHint: "Cofnij rozkazy i planuj dalej",
		confirmHint: "Wydaj teraz zaplanowane rozkazy",
		startHint: "Zacznij na wybranym polu",
		endHint: "Wydaj wszystkie zaplanowane rozkazy i zakończ turę",
		readyByLotHint: "Zacznij na losowym wolnym polu",
		endAnyway: (left) =>
			`${form(left, { one: "Został", few: "Zostały", many: "Zostało", other: "Zostało" })} ${orders(left)}. Zakończyć turę?`,
		sending: "Wysyłanie…",
	},

	watchers: (count) => plural(count, "widz", "widzów", "widzów"),
	held: {
		text: "Bot gra za ciebie.",
		back: "Wracam",
	},
	talkButton: "Czat",
};
