/** The words of "How to play" about the classic and the single-step modes, in Polish. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { counted, exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "Gra klasyczna",
	lead: "Wolniejsza, bez miast i punktów: liczą się tylko ziemie, a te się zużywają.",
	aim: (share) =>
		`Wygrywasz, mając ${percent(share)} mapy, bez względu na to, ile to potrwa.`,
	start: (strength) =>
		`Na początku wybierasz wolne pole. Ma siłę ${exact(strength)}, a wybór kosztuje jeden rozkaz pierwszej tury.`,
	turn: "W każdej turze najpierw działa los, potem rozkazy, potem zużycie.",
	ordersTitle: "Rozkazy",
	orders:
		"Masz jeden rozkaz za każdy swój poziom i jeszcze jeden za każdy cały odłożony punkt.",
	reachTable: "Ile odbiera atak, według twojego poziomu i odległości w polach",
	level: "Poziom",
	outOfReach: "poza zasięgiem",
	levelsTitle: "Poziomy",
	levels: (steps) =>
		`Twój poziom zależy od ziem: rośnie z nimi i z nimi spada. Na każdej planszy potrzeba tyle samo pól: ${steps}.`,
	levelStep: (level, tiles) =>
		`poziom ${whole(level)} od ${counted(tiles, "pola", "pól", "pól")}`,
	protectionTitle: "Spokojny początek",
	protection: (turns, tiles) =>
		`Przez ${counted(turns, "pierwszą turę", "pierwsze tury", "pierwszych tur")} nikt nie może cię atakować, dopóki masz najwyżej ${counted(tiles, "pole", "pola", "pól")}. Los i zużycie nadal działają.`,
	back: (turns) =>
		`Kto odpadł, może wrócić jako nowy gracz po więcej niż ${counted(turns, "turze", "turach", "turach")}.`,
	wearTitle: "Zużycie",
	wear: (active) =>
		`Na koniec każdej tury pole traci ${exact(active)} za każdy z sześciu boków, który nie styka się z twoim polem; brzeg mapy liczy się jako taki bok. Zwarte ziemie trwają, cienkie odnogi się kruszą.`,
	idle: (turns, inactive) =>
		`Jeśli nie wydajesz rozkazu dłużej niż przez ${counted(turns, "turę", "tury", "tur")}, tracisz za bok ${exact(inactive)}.`,
	chanceTitle: "Los",
	chance: (turn) =>
		`Od tury ${whole(turnNumber(turn))} na początku tury może zdarzyć się na dowolnym polu mapy jedno z tych:`,
	lightning: (chance, least, most) =>
		`Piorun (${percent(chance)} na turę) odbiera jednemu polu od ${whole(least)} do ${whole(most)}.`,
	earthquake: (chance, least, most, rim) =>
		`Trzęsienie ziemi (${percent(chance)}) odbiera w środku od ${whole(least)} do ${whole(most)}, a im dalej, tym mniej; na skraju ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Spadają punkty (${percent(chance)}): od ${whole(least)} do ${whole(most)} na jedno pole. Dostaje je właściciel, a na wolnym polu czekają, aż ktoś je zajmie.`,
	speedTitle: "Szybkość i jawne plany",
	speed: (share) =>
		`Liczy się szybkość: pierwszy rozkaz tury ma pełną siłę, ostatni ${percent(share)} tej siły, a wykonywane są w kolejności, w jakiej dotarły. Dlatego drugie naciśnięcie pola od razu wydaje rozkaz, zamiast go cofać.`,
	plans:
		"Plany są jawne: wszyscy widzą rozkazy wszystkich, gdy tylko są wydane.",
};

export const freeManual: FreeManual = {
	title: "Swobodna i wolna amerykanka",
	orders: (count) =>
		`Tura trwa sekundę i masz na nią ${counted(count, "rozkaz", "rozkazy", "rozkazów")}.`,
	taking:
		"Nie ma ataku, obrony, odkładania, zużycia ani losu: rozkaz zdobywa pole, czyjekolwiek jest.",
	place:
		"W grze swobodnej pole musi stykać się z twoimi ziemiami; w wolnej amerykance może leżeć gdziekolwiek.",
	protection: (turns, tiles, seconds) =>
		`Nowemu graczowi przez ${counted(turns, "turę", "tury", "tur")} i ${counted(seconds, "sekundę", "sekundy", "sekund")} nie można odebrać ziem, najwyżej ${counted(tiles, "pola", "pól", "pól")}.`,
	end: "Gra się, dopóki masz ochotę, chyba że wybierzesz inny koniec.",
};
