/** The words of what works without a network, in Polish. */
import type { OfflineWords } from "../en/offline.ts";
import { turnNumber } from "../turnNumber.ts";
import { list } from "./grammar.ts";
import { whole } from "./numbers.ts";

export const offlineWords: OfflineWords = {
	title: "Offline",
	heading: "Jesteś offline",
	lead: "Możesz grać z botami, rozegrać samouczek i oglądać to, co jest na tym urządzeniu. Partie z ludźmi, listy i twoje konto wrócą razem z siecią.",
	playHint:
		"Przeciw 3 botom, bez zegara. Zapisana na tym urządzeniu, poza rankingiem.",
	needsNetwork: {
		heading: "Ta strona wymaga sieci",
		text: "Jesteś offline. Strona otworzy się sama, gdy wróci sieć.",
		again: "Spróbuj ponownie",
		whatWorks: "Co działa offline",
	},
	back: "Jesteś znów online.",
	goOn: "Graj dalej",
	games: {
		title: "Partie na tym urządzeniu",
		note: "Są zapisane tylko tutaj, poza rankingiem.",
		none: "Jeszcze nic. Tu pojawią się partie, które zaczniesz offline.",
		against: (names) => `Przeciwnicy: ${list(names)}`,
		turn: (turn, turns) =>
			turns === null
				? `Tura ${whole(turnNumber(turn))}`
				: `Tura ${whole(turnNumber(turn))} z ${whole(turns)}`,
		over: "Zakończona",
		playOn: "Graj dalej",
		watch: "Obejrzyj",
		remove: "Usuń",
		reallyRemove: "Na pewno usunąć?",
	},
	day: {
		title: "Marsz dnia",
		goOn: "Graj dalej",
		goOnNote:
			"Twoja próba nadal się liczy. Wynik zostanie wysłany, gdy wrócisz online.",
		again: "Zagraj ponownie, bez wyniku",
	},
	replays: "Obejrzane powtórki",
	kept: "Zapisana na tym urządzeniu, poza rankingiem",
	notKept:
		"Na tym urządzeniu nie ma miejsca, by zapisać partię. Skończy się, gdy opuścisz stronę.",
	opening: "Otwieramy partię.",
	needsScript: "Ta partia wymaga JavaScriptu, który jest wyłączony.",
	missing: {
		title: "Brak partii",
		heading: "Tej partii nie ma na tym urządzeniu",
		text: "Partia zaczęta offline zostaje na urządzeniu, na którym się zaczęła, dopóki jej nie usuniesz.",
	},
	newer: {
		heading: "Ta partia wymaga innej wersji",
		text: "Ta strona nie umie odczytać zapisu partii. Otwórz ją ponownie, gdy będziesz online.",
	},
	home: "Strona główna",
	you: "Ty",
};
