/** The game page in French. */
import type { Refusal } from "../../match/command.ts";
import type { OverReason } from "../../match/match.ts";
import type { FailureReason } from "../../rules/order.ts";
import type { GameWords } from "../en/game.ts";
import { type EventWords, plainNumber, type Who } from "../eventText.ts";
import { wholePercents } from "../numbers.ts";

/** Spaces that must not break: before a colon, and before the other high signs. */
const NB = "\u00a0";
const NNB = "\u202f";

const number = (value: number) => plainNumber(value, ",");
const plural = (count: number, one: string, many = `${one}s`) =>
	`${number(count)}${NB}${Math.abs(count) < 2 ? one : many}`;
const does = ({ name, isYou }: Who, verbs: string, verb: string) =>
	isYou ? `Vous ${verb}` : `${name} ${verbs}`;
const isVowel = (name: string) => /^[aeiouyhàâéèêëîïôû]/i.test(name);
const of = ({ name, isYou }: Who) =>
	isYou ? "à vous" : isVowel(name) ? `d’${name}` : `de ${name}`;

const failures: Record<FailureReason, string> = {
	dead: "la place n’était plus en jeu",
	bad_first: "la case était prise",
	bank_too_many: "un seul point par tour peut être mis de côté",
	attack_protected: "ce joueur est encore protégé",
	attack_too_far: "la case était devenue trop lointaine",
	attack_too_many: "plus d’attaque possible ce tour",
	grow_self: "la case est déjà tenue",
	grow_no_neighbor: "plus aucune terre à côté",
	grow_protected: "ce joueur est encore protégé",
};

const refusals: Record<
	| Refusal
	| "not_json"
	| "unknown_message"
	| "too_fast"
	| "orders_late"
	| "unseated",
	string
> = {
	no_tile: "Cette case n’existe pas. Choisissez-en une sur le plateau.",
	not_in_game: "Vous n’êtes pas encore sur le plateau.",
	no_bank: "On ne met rien de côté dans cette partie.",
	game_full: "Toutes les places sont prises pour l’instant.",
	still_dead: "Vous ne pouvez pas encore revenir.",
	no_action_left: "Vous n’avez plus d’ordre pour ce tour.",
	bank_first: "Tenez d’abord une case, puis mettez de côté.",
	already_in: "Vous êtes déjà sur le plateau.",
	closed: "Cette partie n’a pas de phase de départ\u00a0: prenez une case.",
	bad_first: "Cette case est prise. Choisissez-en une libre.",
	not_in_lobby: "La partie a déjà commencé.",
	not_host: "Seul l’hôte peut faire cela.",
	removed: "L’hôte vous a fermé cette partie.",
	not_open:
		"Il est trop tard pour entrer dans cette partie. Vous pouvez la regarder.",
	too_fast: "Pas si vite. Attendez un instant, puis réessayez.",
	not_playing: "La partie n’est pas en cours.",
	not_seated: "Vous regardez cette partie sans y jouer.",
	kept: "Les places libres sont gardées pour ceux qui ont joué avant.",
	no_seat: "Cette place est prise.",
	already_seated: "Vous avez déjà une place.",
	too_few_seats: "Il faut plus de joueurs pour commencer.",
	wrong_phase: "C’est arrivé trop tard pour cette phase.",
	wrong_turn: "C’est arrivé après la fin du tour.",
	resigned: "Vous avez abandonné cette place. Vous pouvez encore regarder.",
	orders_late:
		"Le tour était fini avant le retour de la connexion. Les ordres qui n’étaient pas arrivés à temps n’ont pas été joués.",
	unseated:
		"Dans ce navigateur, vous êtes maintenant quelqu’un d’autre, ou personne. Cette place n’est donc plus la vôtre ici. Connectez-vous comme avant, puis rechargez la page.",
	not_json: "Le serveur n’a pas pu lire cela. Rechargez la page.",
	unknown_message: "Le serveur ne connaît pas cela. Rechargez la page.",
};

const overReasons: Record<OverReason, string> = {
	won: "Le sort de la carte est scellé.",
	"turn-cap": "Le dernier tour a été joué.",
	unattended: "La partie s’est arrêtée\u00a0: il n’y avait plus personne.",
	resigned: "La partie s’est arrêtée\u00a0: la dernière personne a abandonné.",
};

const causes = {
	erosion: "à cause de l’érosion",
	lightning: "sous la foudre",
	earthquake: "dans le séisme",
};

const begunAgain = `Personne n’a donné d’ordre${NB}: le tour recommence`;

const events: EventWords = {
	entered: ({ seat }, { who }) =>
		`${does(who(seat), "entre", "entrez")} dans la partie`,
	grew: ({ seat, tile, first }, t) =>
		first
			? `${does(t.who(seat), "commence", "commencez")} en ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)}`,
	conquered: ({ seat, tile, from }, t) =>
		t.who(from).isYou
			? `${t.who(seat).name} vous prend ${t.tile(tile)}`
			: `${does(t.who(seat), "prend", "prenez")} ${t.tile(tile)} à ${t.who(from).name}`,
	attacked: ({ seat, tile, owner, damage, strength }, t) => {
		const left =
			strength > 0 ? `reste ${number(strength)}` : "détruite, de nouveau libre";
		return `${does(t.who(seat), "attaque", "attaquez")} ${t.tile(tile)} (${of(t.who(owner))})${NB}: −${number(damage)}, ${left}`;
	},
	defended: ({ seat, tile, strength }, t) =>
		`${does(t.who(seat), "défend", "défendez")} ${t.tile(tile)}${NB}: ${number(strength)} désormais`,
	banked: ({ seat, amount }, t) =>
		`${does(t.who(seat), "met", "mettez")} ${number(amount)} de côté`,
	failed: ({ seat, tile, reason }, t) => {
		const who = t.who(seat);
		const whose = who.isYou ? "Votre ordre" : `L’ordre ${of(who)}`;
		const target = tile === null ? "de mise de côté" : `sur ${t.tile(tile)}`;
		return `${whose} ${target} n’a rien donné${NB}: ${failures[reason]}`;
	},
	settled: () => null,
	tileLost: ({ seat, tile, cause }, t) => {
		// The attack or the conquest has been told.
		if (cause === "conquest" || cause === "attack") return null;
		return `${does(t.who(seat), "perd", "perdez")} ${t.tile(tile)} ${causes[cause]}`;
	},
	died: ({ seat, killedBy }, t) => {
		const end = does(t.who(seat), "est hors jeu", "êtes hors jeu");
		if (killedBy === null) return end;
		const by = t.who(killedBy);
		return by.isYou ? `${end}, par votre main` : `${end}, face à ${by.name}`;
	},
	lightningStruck: ({ tile, damage }, t) =>
		`La foudre frappe ${t.tile(tile)}${NB}: −${number(damage)}`,
	earthShook: ({ tile, damage, tiles }, t) =>
		`La terre tremble autour de ${t.tile(tile)}${NB}: jusqu’à −${number(damage)} sur ${plural(tiles.length, "case")}`,
	dropLanded: ({ tile, amount }, t) =>
		`${plural(amount, "point")} à ramasser en ${t.tile(tile)}${NB}: il suffit de prendre la case`,
	dropTaken: ({ seat, tile, amount }, t) =>
		`${does(t.who(seat), "ramasse", "ramassez")} ${plural(amount, "point")} en ${t.tile(tile)}`,
	eroded: ({ tiles }) =>
		`Les frontières s’usent un peu (${plural(tiles.length, "case")})`,
	levelChanged: ({ seat, from, to }, t) =>
		to > from
			? `${does(t.who(seat), "monte", "montez")} au niveau ${to}`
			: `${does(t.who(seat), "descend", "descendez")} au niveau ${to}`,
	turnBegan: () => null,
	resigned: ({ seat }, { who }) =>
		`${does(who(seat), "abandonne", "abandonnez")}${NB}: un robot continue`,
	begunAgain: () => begunAgain,
};

export const gameWords: GameWords = {
	number,
	percent: (share) => `${wholePercents(share)}${NNB}%`,
	events,
	refusals,
	refusedOther: "Le serveur n’a pas accepté. Essayez encore une fois.",
	begunAgain: `${begunAgain}.`,
	overReasons,

	turn: (turn) => `Tour ${turn}`,
	status: {
		chooseStart: "Choisissez où commencer",
		othersStart: "Les autres choisissent où commencer",
		giveOrders: "Donnez vos ordres",
		allGiven: "Ordres donnés",
		youAreReady: "C’est prêt\u00a0: on attend les autres",
		watching: "Vous regardez",
		dead: "Vous êtes hors jeu",
		over: "La partie est finie",
		resolving: "Le tour se joue",
		held: "Un robot joue pour vous",
		lobby: "On attend des joueurs",
	},
	title: (moment, turn) => `${moment} · tour ${turn} · Hexmarch`,
	titleYourTurn: (turn) => `À vous, tour ${turn} · Hexmarch`,
	titleOver: "La partie est finie · Hexmarch",
	timeLeft: (seconds) =>
		seconds >= 86400
			? `${Math.floor(seconds / 86400)}${NB}j ${Math.floor((seconds % 86400) / 3600)}${NB}h`
			: seconds >= 3600
				? `${Math.floor(seconds / 3600)}${NB}h ${Math.floor((seconds % 3600) / 60)}${NB}min`
				: seconds >= 60
					? `${Math.floor(seconds / 60)}${NB}min ${Math.floor(seconds % 60)}${NB}s`
					: `${Math.ceil(seconds)}${NB}s`,
	timeLeftCalmly: (time) => `il reste ${time}`,
	goal: (percent, own) =>
		own === null
			? `Il faut ${percent} de la carte ce tour`
			: `Il faut ${percent} de la carte ce tour, vous avez ${own}`,
	goalTurns: (turn) =>
		`Le tour ${turn} est le dernier${NB}: le plus de terres gagne`,
	goalEndless: "Sans fin fixée",

	connection: {
		connecting: "Connexion…",
		reconnecting: "Connexion perdue. On se reconnecte…",
		refusedVersion:
			"Cette page n’est plus à jour. Rechargez-la pour continuer.",
		refusedGame: "Cette partie n’existe plus.",
		refusedWatcher: "Cette partie n’est visible que de ses joueurs.",
		refusedCrowd:
			"Cette partie est ouverte dans trop d’onglets. Celui-ci s’est arrêté.",
	},
	ordersKept:
		"Vos ordres confirmés sont gardés, et comptent s’ils arrivent avant la fin du tour.",
	reload: "Recharger",
	home: "Accueil",

	board: {
		name: "Plateau",
		roleDescription: "plateau hexagonal",
		free: "Case libre",
		yours: "Votre terre",
		landOf: (name) => (isVowel(name) ? `Terre d’${name}` : `Terre de ${name}`),
		drop: (amount) => `${plural(amount, "point")} à ramasser`,
		nextToYours: "à côté de votre terre",
		describe: (parts) => parts.join(", "),
		strengthOf: (strength) => `force ${number(strength)}`,
		planned: (count) =>
			count === 1 ? "un ordre dessus" : `${count} ordres dessus`,
		drafted: "ordre prévu, non confirmé",
	},

	preview: {
		start: (strength) => `Commencer ici avec ${number(strength)}`,
		grow: (strength) => `Prendre, force ${number(strength)}`,
		conquer: (strength) => `Prendre, force ${number(strength)}`,
		attack: (damage, left) =>
			`Attaquer −${number(damage)}, reste ${number(left)}`,
		destroy: (damage) => `Attaquer −${number(damage)}${NB}: détruit la case`,
		defend: (gain, to) => `Défendre +${number(gain)}, jusqu’à ${number(to)}`,
		bank: (amount) => `Mettre ${number(amount)} de côté`,
		withDrop: (text, amount) => `${text}, ramasse ${plural(amount, "point")}`,
		upTo: (text) =>
			`${text} (au plus${NB}: les premiers ordres sont plus forts)`,
		again: "Encore une fois pour confirmer",
		againStart: "Encore une fois pour commencer ici",
	},

	cannot: {
		...refusals,
		dead: "Vous êtes hors jeu",
		bad_first: "Cette case est prise",
		bank_too_many: "Un seul point par tour",
		attack_protected: "Terre protégée pour l’instant",
		attack_too_far: "Trop loin de vos terres",
		attack_too_many: "Plus d’attaque possible ce tour",
		grow_self: "Déjà à vous",
		grow_no_neighbor: "Pas à côté de vos terres",
		grow_protected: "Terre protégée pour l’instant",
		no_action_left: "Plus d’ordre",
		already_in: `Vous êtes sur le plateau${NB}: attendez les autres`,
		still_dead: "Vous êtes hors jeu",
		not_in_game: "Vous n’êtes pas sur le plateau",
		watching: "Vous regardez",
		full: "Déjà à pleine force",
		over: "La partie est finie",
		too_late: "Le temps est écoulé",
	},
	protectedUntil: (turn) => `Terre protégée jusqu’au tour ${turn}`,

	bar: {
		name: "Vos ordres",
		ordersLeft: (left) =>
			left < 2 ? `${left}${NB}ordre restant` : `${left}${NB}ordres restants`,
		pips: (level, banked) =>
			`Pleins${NB}: ${plural(level, "ordre")} par tour, selon votre niveau. Cerclés${NB}: vos ${plural(banked, "point")} de côté${NNB}; chaque point entier vaut un ordre de plus.`,
		bank: "De côté",
		undo: "Annuler",
		confirm: "Confirmer",
		confirmMany: (count) => `Confirmer ${count}`,
		start: "Commencer ici",
		ready: "Terminé",
		readyByLot: "N’importe où",
		isReady: "Terminé ✓",
		bankHint: "Garder 0,8 ordre pour un autre tour, une fois par tour",
		undoHint: "Reprendre le dernier ordre prévu",
		confirmHint: "Donner les ordres prévus pour de bon",
		readyHint: `Finir votre tour${NNB}; les ordres prévus sont d’abord confirmés`,
		readyByLotHint: "Laisser le sort choisir une case libre",
		sending: "Envoi…",
	},

	seats: {
		name: "Joueurs",
		you: "vous",
		bot: "robot",
		level: (level) => `niveau ${level}`,
		levelShort: (level) => `N${level}`,
		land: (tiles) => plural(tiles, "case"),
		dead: "hors jeu",
		absent: "pas encore sur le plateau",
		protected: "sous protection",
		resigned: "abandon, un robot continue",
		away: "ailleurs",
		held: "ailleurs, un robot joue",
		ready: "tour terminé",
	},

	log: {
		name: "Ce qui s’est passé",
		empty: "Ce qui se passe est raconté ici.",
		open: "Récit",
		close: "Fermer",
	},

	menu: {
		name: "Menu",
		resign: "Abandonner",
		resignSure: `Abandonner pour de bon${NNB}? Un robot continuera à votre place.`,
		resignYes: "Oui, abandonner",
		resignNo: "Continuer à jouer",
		keys: "Touches",
		numbers: "Nombres",
		skip: "Passer",
		fit: "Tout le plateau",
	},

	dead: {
		text: "Votre dernière case est tombée. C’était une belle marche.",
		hint: "Regardez la fin, ou recommencez.",
	},
	deletedPlayer: "joueur supprimé",
	watching: "Vous regardez cette partie.",
	watchers: (count) =>
		count < 2 ? `${number(count)} regarde` : `${number(count)} regardent`,
	takeOver: "Prendre la place d’un robot",
	held: {
		text: "Un robot joue pour vous.",
		back: "Je suis là",
	},
	talkButton: "Parler",
	otherGames: (count) =>
		count === 1
			? "Une autre partie vous attend"
			: `${count} autres parties vous attendent`,
	leave: "Nouvelle partie",
};
