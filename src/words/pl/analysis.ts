/** The words of the analysis of a finished game, in Polish. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import {
	does,
	form,
	list,
	of,
	plural,
	sentences,
	tiles as tilesOf,
} from "./grammar.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? tilesOf(tiles)
		: `${tilesOf(tiles)}, w tym ${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "Analiza",
	close: "Zamknij analizę",
	about:
		"Jak często każdy z graczy wygrałby od tego miejsca, gdyby wszyscy grali dalej jak średni bot. Pasy pokazują niepewność.",

	why: {
		classic:
			"Analizować można tylko marsze. Boty, które grają dalej partię klasyczną, prawie nigdy nie dochodzą do końca, więc nie powiedzą, kto by wygrał.",
		free: "Analizować można tylko marsze. Ten rodzaj partii nie ma własnego końca, więc nie da się powiedzieć, że ktoś ją wygrywa.",
		old: "Ten marsz rozegrano według starszych zasad, których dzisiejsze boty nie znają. Nie da się go przeanalizować.",
	},

	doing: {
		chances: "Rozgrywanie partii od każdej tury",
		decisive: "Bliższe spojrzenie na decydujące tury",
		unused: "Sprawdzanie rozkazów bota mistrza",
	},
	stop: "Zatrzymaj",
	goOn: "Dalej",
	stopped: "Zatrzymano. To, co już znaleziono, zostaje.",
	failed:
		"Analizę przerwał błąd. Zamknij ją i otwórz ponownie, aby spróbować jeszcze raz.",

	chart: {
		name: "Szanse na wygraną w kolejnych turach",
		table: "Szanse w tabeli",
		turn: "Tura",
		cell: (chance, low, high) => `${chance}% (od ${low} do ${high})`,
	},

	decided: {
		sentences,
		title: "Decydujące tury",
		none: "Żadna tura nie zmieniła szans o więcej, niż wynosi niepewność.",
		turn: (turn) => `Tura ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Ty" : name}: ${before}% → ${after}%`,
		took: (who, tiles, towns) =>
			`${does(who, "zdobywa", "Zdobywasz")} ${tilesWith(tiles, towns)}.`,
		lost: (who, tiles, towns) =>
			`${does(who, "traci", "Tracisz")} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1 ? "Jedno przez odcięcie." : `Przez odcięcie: ${tiles}.`,
		lagged: "Inni zyskują więcej.",
		out: (who) => `${does(who, "odpada", "Odpadasz")} po tej turze.`,
		quiet: ({ name, isYou }) =>
			`${isYou ? "Twoje ziemie" : `Ziemie ${of(name)}`} bez zmian; zyskują lub tracą inni.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "Twoja najlepsza niewykorzystana szansa"
				: `Najlepsza niewykorzystana szansa ${of(name)}`,
		player: "Gracz",
		find: "Szukaj",
		gain: (turn, before, after, error) =>
			`Tura ${turnNumber(turn)}: rozkazy bota mistrza wygrałyby ${after}% partii zamiast ${before}%. To o ${after - before} więcej na sto, z dokładnością do ${error}.`,
		how: (games) =>
			`Każdą możliwość rozegrano do końca ${plural(games, "raz", "razy", "razy")}, przeciw rozkazom, które inni wydali w tej turze.`,
		none: (games) =>
			games === 0
				? "W żadnej turze bot mistrz nie wydałby innych rozkazów."
				: `W żadnej turze rozkazy bota mistrza nie wygrałyby wyraźnie częściej (${games} ${form(games, { one: "partia rozegrana", few: "partie rozegrane", many: "partii rozegranych", other: "partii rozegranych" })} do końca).`,
		show: "Pokaż na planszy",
		hide: "Ukryj",
		given: "wydane rozkazy",
		better: "rozkazy bota mistrza",
	},
};
