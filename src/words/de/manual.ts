/** The words of the page "How to play", in German; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { list } from "./grammar.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { counted, exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => counted(count, "Feld", "Felder");
const orders = (count: number) => counted(count, "Befehl", "Befehle");
const points = (count: number) =>
	`${exact(count)} ${count === 1 ? "Punkt" : "Punkte"}`;
const towns = (count: number) => counted(count, "Stadt", "Städte");

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	list([
		...(pointsPerTown === 0
			? []
			: [
					`jede Stadt, die du hältst, gibt dir ${points(pointsPerTown)} je Runde`,
				]),
		...(pointsPerTownTaken === 0
			? []
			: [
					`eine, die du einem anderen Spieler abnimmst, sofort ${exact(pointsPerTownTaken)} mehr`,
				]),
		...(pointsPerTile === 0
			? []
			: [`jedes Feld, das du hältst, ${points(pointsPerTile)} je Runde`]),
	]).replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Spielregeln",
	lead: "Eine Karte, ein paar Befehle je Runde und Nachbarn mit eigenen Plänen. Acht Sätze genügen zum Spielen; der Rest der Seite ist für später.",
	learn: "Spielend lernen, in anderthalb Minuten",
	contents: "Auf dieser Seite",
	before: "Vorher",
	after: "Nachher",

	rules: {
		title: "Das Spiel in acht Sätzen",
		start: (land, strength) =>
			`Du beginnst mit ${counted(land, "Feld", "Feldern")} der Stärke ${exact(strength)}, rund um eine Stadt.`,
		orders: (level, perTown, most) =>
			`Jede Runde hast du ${orders(level)} und ${whole(perTown)} mehr für jede Stadt, die du hältst${most === null ? "" : `, aber höchstens ${whole(most)}`}.`,
		grow: (strength) =>
			`Auf ein freies Feld neben deinem Land lässt ein Befehl dein Land wachsen: Das Feld ist deins, mit Stärke ${exact(strength)}.`,
		attack: (damage, captured) =>
			`Auf ein fremdes Feld neben deinem Land greift er an: Das Feld verliert ${exact(damage)} für jedes deiner Felder, das es berührt, und bei 0 ist es deins, mit Stärke ${exact(captured)}.`,
		defend: (gain, most) =>
			`Auf ein eigenes Feld verteidigt er: Das Feld gewinnt ${exact(gain)}, bis zu ${exact(most)}.`,
		sealed:
			"Alle Befehle bleiben geheim, bis die Runde endet; dann werden sie in Durchgängen ausgeführt, von jedem Spieler je einer, und der Zufall entscheidet, wer in jedem Durchgang zuerst kommt.",
		cutOff:
			"Danach geht Land verloren, das von deinem größten Gebiet abgeschnitten ist, und ist frei für alle.",
		score: (pay, turns) =>
			`${pays(pay)}; nach ${whole(turns)} Runden gewinnen die meisten Punkte.`,
	},

	pictures: {
		title: "Fünf Bilder",
		titles: {
			grow: "Wachsen",
			attack: "Angreifen",
			defend: "Verteidigen",
			cut: "Abschneiden",
			towns: "Städte",
			break: "Ein Feld aufbrechen",
			wear: "Abnutzung",
		},
		grow: (strength) =>
			`Gib einen Befehl auf ein freies Feld neben deinem Land, und es ist deins, mit Stärke ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Gib einen auf das Feld eines Nachbarn, und es verliert ${exact(damage)} für jedes deiner Felder, das es berührt. Hier sind es ${whole(touching)}: Es fällt dir zu.`,
		defend: (gain, most) =>
			`Gib einen auf ein eigenes Feld, und es gewinnt ${exact(gain)}, bis zu ${exact(most)}.`,
		cut: (count) =>
			`Was vom größten Gebiet seines Besitzers abgeschnitten ist, geht am Ende der Runde verloren. Hier reißt ein Feld ${whole(count)} ${count === 1 ? "anderes" : "andere"} mit.`,
		towns: (perTown) =>
			`Jede Stadt gibt dir auch ${orders(perTown)} mehr je Runde.`,
		side: (isYou, land, held) =>
			`${isYou ? "Du hast" : "Dein Nachbar hat"} ${tiles(land)}${held === 0 ? "" : ` und ${towns(held)}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Ein freies Feld ist nun deins, mit Stärke ${exact(strength)}.`,
		attacked: (damage) =>
			`Eines der Felder deines Nachbarn verliert ${exact(damage)}.`,
		captured: (strength) => `Du nimmst es ein, mit Stärke ${exact(strength)}.`,
		paid: (count) => `Du bekommst sofort ${points(count)} für die Stadt.`,
		broken: "Es bricht auf und ist frei.",
		defended: (gain, strength) =>
			`Eines deiner Felder gewinnt ${exact(gain)} und hat ${exact(strength)}.`,
		cut: (count) =>
			`Dein Nachbar verliert ${counted(count, "abgeschnittenes Feld", "abgeschnittene Felder")}.`,
		worn: "Felder verlieren Stärke an ihren offenen Seiten.",
		orders: (level) => `Du hast nun ${orders(level)} je Runde.`,
		scored: (count) => `Du bekommst ${points(count)}.`,
	},

	tips: {
		title: "Gut zu wissen",
		support: (touching) =>
			`Ein frisches Feld fällt durch einen Befehl, wenn ${whole(touching)} deiner Felder es berühren. Umzingle, dann greif an.`,
		cut: "Schneide ab, statt zu drücken: Das eine Feld, das zwei Teile eines Landes verbindet, ist alles wert, was daran hängt. Such deine eigenen, und verbinde sie ein zweites Mal.",
		weak: "Ein schwaches Feld hilft einem Angriff so viel wie ein starkes. Stärke hält es nur in deinem Besitz.",
		twice:
			"Zwei Befehle auf ein Feld sind kein Versehen: Nimmt der erste es ein, verteidigt es der zweite.",
		first:
			"Dein erster Befehl wird im ersten Durchgang ausgeführt. Gib den dringendsten zuerst.",
		town: "Eine Stadt lohnt sich jede Runde, eine frühe also am meisten. Und was du dem Führenden nimmst, verliert der Führende.",
		shore:
			"Niemand kann Wasser oder Berge besetzen, also kann niemand von dort angreifen: Ein Feld daneben hat weniger Seiten zu bewachen.",
	},

	details: {
		title: "Das Kleingedruckte",
		plan: "Ein Druck auf ein Feld plant einen Befehl, ein weiterer nimmt ihn zurück; „Einen mehr“ plant dort einen zweiten. „Runde beenden“ gibt sie alle. Ist die Zeit um, wird auch gegeben, was du geplant hast, wenn die Seite offen ist.",
		signs:
			"Eine Fahne neben einer Stärke zeigt ein Feld, das du in dieser Runde einnehmen kannst, ein Dreieck eines, das andere dir nehmen können: gefüllt mit einem Befehl, hohl mit zweien.",
		ready:
			"Bis die Runde ausgeführt wird, kannst du weiter planen. Das geschieht, sobald alle ihre Runde beendet haben oder die Zeit um ist. Schnell zu sein ist kein Vorteil.",
		changed:
			"Was ein Befehl bewirkt, hängt davon ab, wem das Feld gehört, wenn er an der Reihe ist. Berührt das Feld dein Land nicht mehr, bleibt der Befehl ohne Wirkung.",
		places:
			"Für zwei oder vier Spieler sind alle Startplätze gleich. Für die meisten anderen Zahlen sind sie so gleich, wie es sich zeichnen ließ. Wer welchen bekommt, entscheidet das Los.",
		out: "Verlierst du dein letztes Feld, bist du ausgeschieden und kannst den Rest ansehen. Ist nur ein Spieler übrig, ist die Partie zu Ende.",
		pay: "Städte zahlen am Ende der Runde, wenn abgeschnittenes Land verloren ist.",
		equal: "Von zwei gleich großen Gebieten gilt das stärkere als das größte.",
		tie: "Haben zwei am Ende gleich viele Punkte, liegt vorn, wer mehr Land hat.",
	},

	maps: {
		title: "Karten und Minuten",
		drawn:
			"Jede Partie hat ihre eigene Karte, vom Zufall gezeichnet; du wählst ihre Form und Größe. Auf ihr stehen Städte, und es gibt Wasser und Berge, die niemand besetzen kann.",
		example: (land, held, starts) =>
			`${tiles(land)} Land und ${towns(held)}, bei ${whole(starts)} davon beginnen Spieler.`,
		time: (seconds) =>
			`Eine Runde einer Live-Partie dauert ${whole(seconds)} Sekunden, wenn du nichts anderes wählst, und weniger, wenn alle ihre früher beenden.`,
		size: "Größe",
		players: "Spieler, höchstens",
		turns: "Runden",
		minutes: "Minuten, höchstens",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Bots zum Üben",
		ladder:
			"Nach Stärke, die schwächsten zuerst. Fang an, wo du gewinnst, und steig auf.",
		characters: "Nach Charakter, von denen jeder etwas anderes will:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Ohne Maus",
		text: "Du kannst alles mit der Tastatur spielen.",
		march: "Im Marsch",
		others: "In den anderen Spielen",
		key: "Taste",
		does: "Was sie tut",
	},

	fairness: {
		title: "Fair, und du kannst es prüfen",
		sealed:
			"Befehle sind verdeckt: Der Server schickt deine niemandem, ehe die Runde endet, und die Bots wissen nicht mehr als du.",
		chance:
			"Niemand kann den Zufall lenken. Vor der Partie zieht der Server ein Geheimnis und bildet davon immer wieder den Hash, einmal für jede mögliche Runde: eine Kette, in der jedes Glied das nächste ergibt und keines das davor. Das letzte Glied wird zu Beginn der Partie veröffentlicht, und aus ihm werden Karte und Startplätze gezogen. Dann nutzt jede Runde das Glied vor dem zuletzt genutzten.",
		check:
			"So kann niemand voraussehen, was der Zufall in der nächsten Runde bringt, und alle können prüfen, dass es vor dem ersten Befehl feststand: Bilde den Hash vom Glied einer Runde, und es muss das der Runde davor herauskommen.",
		replay:
			"Dein Browser rechnet jede Runde selbst aus, nach denselben Regeln wie der Server, und vergleicht die Ergebnisse.",
	},

	startPlaying: "Das ist alles. Spiel eine Partie",
};
