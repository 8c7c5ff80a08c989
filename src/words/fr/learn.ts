/** The words of the guided first game, in French. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, plural, sentences } from "./grammar.ts";
import { typeset } from "./typeset.ts";

const steps: LearnWords["steps"] = {
	take: {
		title: "Prenez une terre",
		text: () =>
			"La terre bleue est à vous. Un ordre sur une case libre qui la touche, et cette case est à vous aussi.",
	},
	read: {
		title: "Lisez les nombres",
		text: ({ newStrength }) =>
			`Elle est à vous ! Le nombre sur une case est sa force : une terre neuve a ${number(newStrength)}. Et voici Toby, en rouge.`,
	},
	attack: {
		title: "Attaquez à plusieurs",
		text: ({ attackDamage, weak, support }) =>
			`Une attaque ôte ${number(attackDamage)} pour chacune de vos cases qui touchent la cible. Ici, ${number(support)} la touchent, et elle a ${number(weak)} : elle sera à vous.`,
	},
	hold: {
		title: "Tenez bon",
		text: ({ threat, defendGain }) =>
			`Bien joué ! La marque rouge prévient : ${number(threat)} cases de Toby touchent la nouvelle, une attaque la lui rendrait. Un ordre sur une case à vous lui ajoute ${number(defendGain)}.`,
	},
	cut: {
		title: "Coupez un morceau",
		text: ({ held, fortress }) =>
			`Toby a attaqué, et votre case a tenu : il lui reste ${number(held)}. Une des villes de Toby a ${number(fortress)}, c’est bien trop. Mais une seule case la relie au reste de ses terres.`,
	},
	town: {
		title: "Les villes rapportent",
		text: ({ cut, pointsPerTown, levelPerTown }) =>
			`Clac ! Une terre coupée est perdue : ${plural(cut, "case")} d’un coup. La ville est libre. Une ville donne ${plural(pointsPerTown, "point")} à chaque tour, et ${plural(levelPerTown, "ordre")} de plus.`,
	},
	goal: {
		title: "À vous de gagner",
		text: ({ ownTurns, orders, theirTown, pointsPerTownTaken }) =>
			`À la fin, le plus de points gagne. Encore ${plural(ownTurns, "tour")}, ${plural(orders, "ordre")} par tour, et vous décidez. Une idée : la dernière ville de Toby a ${number(theirTown)}. Appuyez dessus, puis sur ${gameWords.bar.more} (+1) : deux attaques la prennent, et elle rapporte ${number(pointsPerTownTaken)} aussitôt.`,
	},
};

const asks: LearnWords["asks"] = {
	take: "Appuyez sur cette case libre.",
	read: "Laquelle des deux est la plus faible ? Appuyez dessus.",
	attack: "Appuyez sur cette case pour l’attaquer.",
	hold: "Toby veut cette case. Appuyez pour la défendre.",
	cut: "Attaquez le lien, ici.",
	town: "Prenez la ville.",
};

export const learnWords: LearnWords = typeset<LearnWords>({
	sentences,
	title: "Apprendre en jouant",
	lead: "Votre première partie, contre Toby, un bot qui perd volontiers. Elle dure une minute et demie, et rien ne peut mal tourner.",
	needsScript:
		"Pour y jouer, il faut JavaScript, qui est désactivé ou n’a pas pu être chargé. Voici toute la leçon en images.",

	progress: (step, all) => `${step} sur ${all}`,
	back: "Retour",
	skip: "Passer",
	restart: "Recommencer",
	steps,
	asks,

	later: "À la fin, le plus de points gagne, et vous décidez.",
	endTurn: (button) => `C’est prévu. Appuyez sur ${button}.`,
	free: (left, turns, button) =>
		left > 0
			? `${plural(left, "ordre")} à prévoir : appuyez sur une case claire. ${turns === 1 ? "C’est le dernier tour." : `Encore ${plural(turns, "tour")}.`}`
			: `Tout est prévu. Appuyez sur ${button}.`,
	markedTile: "la case marquée",
	keys: "Au clavier : les flèches parcourent le plateau, Entrée prévoit un ordre, E finit le tour.",
	score: (yours, theirs) => `Vous ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Celle-là est déjà à vous.",
		theirs: "Celle-là est à Toby. Plus tard.",
		free: "Une case libre : bien, mais plus tard.",
		far: "Celle-là est trop loin de votre terre.",
		barren: "Personne ne peut tenir celle-là.",
		stronger: ({ strong, weak }) =>
			`Celle-là a ${number(strong)}. L’autre n’a que ${number(weak)}.`,
		early: "Pas encore : prévoyez d’abord l’ordre.",
		planned: "Votre ordre est déjà prévu.",
	},
	again: (tile) => `Appuyez sur la case marquée, ${tile}.`,

	end: {
		won: (yours, theirs) => `Vous gagnez, ${number(yours)} à ${number(theirs)}`,
		skipped: "C’était la leçon",
		text: "Prendre, attaquer à plusieurs, tenir, couper, compter les villes : voilà tout le jeu. Les vraies cartes sont plus grandes, et là personne ne vous laisse gagner.",
		bots: "Jouer contre des bots",
		people: "Jouer avec des gens",
	},
});
