/** The words of the lists of games, in French; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";
import { typeset } from "./typeset.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in its largest unit. */
function span(ms: number): string {
	if (ms >= 2 * DAY) return counted(Math.floor(ms / DAY), "jour", "jours");
	if (ms >= HOUR) return `${whole(Math.floor(ms / HOUR))} h`;
	if (ms >= MINUTE) return `${whole(Math.floor(ms / MINUTE))} min`;
	return `${whole(Math.max(0, Math.ceil(ms / SECOND)))} s`;
}

export const gameListWords: GameListWords = typeset<GameListWords>({
	title: "Parties",
	heading: "Trouver une partie",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "Personne d’autre n’est là pour l’instant."
			: `${counted(online, "personne présente", "personnes présentes")}, ${playing === 0 ? "aucune ne joue" : `${whole(playing)} en jeu`}.`,
	playNow: "Jouer tout de suite",
	playNowHint: "Elle commence d’ici dix secondes.",
	create: "Créer une partie",
	regions: {
		label: "Régions",
		americas: "Amériques",
		europe: "Europe et Afrique",
		asia: "Asie et Océanie",
	},
	games: (count) => counted(count, "partie", "parties"),
	unavailable:
		"La liste de cette région ne répond pas pour l’instant. Vous pouvez jouer quand même : choisissez Jouer tout de suite, ou réessayez dans un moment.",
	open: {
		title: "Parties ouvertes",
		empty:
			"Aucune partie n’attend de joueurs. Choisissez Jouer tout de suite et vous en ouvrez une, avec des bots pour compagnie en attendant du monde.",
	},
	running: {
		title: "En cours",
		empty: "Personne ne joue dans cette région en ce moment.",
	},
	live: {
		on: "En direct",
		lost: "Connexion perdue. Nouvel essai…",
		stale:
			"Cette liste n’est pas en direct. Rechargez la page pour la voir à jour.",
	},

	line: {
		phrases,
		rulesets: {
			march: "Marche",
			"turn-by-turn": "Classique",
			"free-neighbor": "Libre",
			"free-full": "Libre partout",
		},
		hosted: (name) => `Chez ${name}`,
		hostless: "Une partie sans hôte",
		led: (name) => `${name} mène`,
		ledByNobody: "Des bots entre eux",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)} cases`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `${span(ms)} par tour`,
		noClock: "sans horloge",
		speed: "la rapidité compte",
		openPlans: "plans visibles",
		openToBots: "ouverte aux bots",
		taken: (persons, seats) =>
			`${whole(persons)} ${persons < 2 ? "place prise" : "places prises"} sur ${whole(seats)}`,
		botsFill: "bots pour le reste",
		players: (persons, bots) =>
			[
				counted(persons, "personne", "personnes"),
				...(bots > 0 ? [counted(bots, "bot", "bots")] : []),
			].join(", "),
		watching: (count) => counted(count, "spectateur", "spectateurs"),
		turn: (turn) => `Tour ${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `Début dans ${span(ms)}`,
		beginning: "Ça commence…",
		beginsWhenFull: "Débute une fois pleine",
		join: "Rejoindre",
		watch: "Regarder",
		gone: "Finie",
	},

	own: {
		title: "Vos parties",
		heading: "Vos parties",
		waiting: (count) =>
			count === 0
				? "Aucune ne vous attend."
				: `${counted(count, "partie vous attend", "parties vous attendent")}.`,
		against: (names, more) =>
			more === 0
				? list(names)
				: `${names.join(", ")} et ${counted(more, "autre", "autres")}`,
		all: (count) => `Afficher les ${whole(count)} parties`,
		alone: "Personne d’autre pour l’instant",
		yourTurn: "À vous de jouer",
		others: "On attend les autres",
		notBegun: "Pas encore commencée",
		left: (ms) => `encore ${span(ms)}`,
		play: "Jouer",
		look: "Voir",
		empty: "Vous n’êtes dans aucune partie. Un clic suffit.",
		more: "Voir la liste des parties",
		lost: "La liste n’a pas pu être mise à jour. Un nouvel essai viendra tout seul.",
	},
});
