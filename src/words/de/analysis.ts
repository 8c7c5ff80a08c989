/** The words of the analysis of a finished game, in German. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, NB, plural, possessive, sentences } from "./grammar.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, "Feld", "Felder")
		: `${plural(tiles, "Feld", "Felder")}, darunter ${list(towns)}`;
};

export const analysisWords: AnalysisWords = {
	title: "Analyse",
	close: "Analyse schließen",
	about:
		"Wie oft jeder von dort gewänne, wenn alle weiterspielten wie ein mittlerer Bot. Die Bänder zeigen, was ungewiss ist.",

	why: {
		classic:
			"Nur Märsche lassen sich analysieren. Bots, die eine klassische Partie weiterspielen, kommen kaum je zu einem Ende und können darum nicht sagen, wer gewonnen hätte.",
		free: "Nur Märsche lassen sich analysieren. Diese Art Partie hat kein eigenes Ende, darum kann man nicht sagen, dass sie jemand gewinnt.",
		old: "Dieser Marsch wurde nach älteren Regeln gespielt, die heutige Bots nicht gelernt haben. Er lässt sich nicht analysieren.",
	},

	doing: {
		chances: "Von jeder Runde aus wird weitergespielt",
		decisive: "Die entscheidenden Runden werden genauer angesehen",
		unused: "Versucht wird, was der Meister-Bot befohlen hätte",
	},
	stop: "Anhalten",
	goOn: "Weiter",
	stopped: "Angehalten. Was bisher gefunden ist, bleibt.",
	failed:
		"Die Analyse hielt mit einem Fehler an. Schließ sie, und öffne sie wieder, um es noch einmal zu versuchen.",

	chart: {
		name: "Gewinnchance nach Runden",
		table: "Chancen als Tabelle",
		turn: "Runde",
		cell: (chance, low, high) => `${chance}${NB}% (${low} bis ${high})`,
	},

	decided: {
		sentences,
		title: "Runden, die entschieden",
		none: "Keine Runde hat die Chancen um mehr verändert, als ungewiss ist.",
		turn: (turn) => `Runde ${turnNumber(turn)}`,
		change: ({ name, isYou }, before, after) =>
			`${isYou ? "Du" : name}: ${before}${NB}% → ${after}${NB}%`,
		took: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Du nahmst" : `${name} nahm`} ${tilesWith(tiles, towns)} ein.`,
		lost: ({ name, isYou }, tiles, towns) =>
			`${isYou ? "Du verlorst" : `${name} verlor`} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles) =>
			tiles === 1
				? "Eines war abgeschnitten."
				: `${tiles} waren abgeschnitten.`,
		lagged: "Andere gewannen mehr.",
		out: ({ name, isYou }) =>
			isYou
				? "Danach warst du ausgeschieden."
				: `Danach war ${name} ausgeschieden.`,
		quiet: ({ name, isYou }) =>
			`Mit ${isYou ? "deinem" : possessive(name)} Land geschah nichts; andere gewannen oder verloren.`,
	},

	unused: {
		title: ({ name, isYou }) =>
			isYou
				? "Deine beste ungenutzte Chance"
				: `${possessive(name)} beste ungenutzte Chance`,
		player: "Spieler",
		find: "Danach suchen",
		gain: (turn, before, after, error) =>
			`Runde ${turnNumber(turn)}: Mit den Befehlen des Meister-Bots wären ${after}${NB}% der Partien gewonnen worden statt ${before}${NB}%. Das sind ${after - before} mehr von hundert, plus oder minus ${error}.`,
		how: (games) =>
			`Jede wurde ${games}-mal zu Ende gespielt, gegen die Befehle, die die anderen in dieser Runde gaben.`,
		none: (games) =>
			games === 0
				? "In keiner Runde hätte der Meister-Bot etwas anderes befohlen."
				: `In keiner Runde hätten die Befehle des Meister-Bots deutlich öfter gewonnen, in ${plural(games, "Partie", "Partien")}, zu Ende gespielt.`,
		show: "Auf dem Brett zeigen",
		hide: "Verbergen",
		given: "befohlen",
		better: "die Befehle des Meister-Bots",
	},
};
