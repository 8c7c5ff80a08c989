/** The words of "How to play" about the classic and the single-step modes, in French. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "Le jeu classique",
	lead: "Plus lent, sans villes ni points : la terre est tout, et elle s’use.",
	aim: (share) =>
		`Qui tient ${percent(share)} de la carte gagne, aussi longtemps qu’il faille.`,
	start: (strength) =>
		`Pour commencer, vous choisissez une case libre. Elle a une force de ${exact(strength)}, et ce choix prend un ordre du premier tour.`,
	turn: "À chaque tour, le hasard passe en premier, puis viennent les ordres, puis l’usure.",
	ordersTitle: "Les ordres",
	orders:
		"Vous avez un ordre par niveau, et un de plus pour chaque point entier mis de côté.",
	reachTable:
		"Ce qu’ôte une attaque, selon votre niveau et la distance en cases",
	level: "Niveau",
	outOfReach: "hors de portée",
	levelsTitle: "Les niveaux",
	levels: (steps) =>
		`Votre niveau suit votre terre : il monte avec elle, et redescend avec elle. Il faut autant de cases sur tous les plateaux : ${steps}.`,
	levelStep: (level, tiles) => `niveau ${whole(level)} à ${whole(tiles)}`,
	protectionTitle: "Un début tranquille",
	protection: (turns, tiles) =>
		`Pendant vos ${whole(turns)} premiers tours, personne ne peut vous attaquer tant que vous n’avez pas plus de ${whole(tiles)} cases. Le hasard et l’usure, si.`,
	back: (turns) =>
		`Qui est éliminé peut revenir en débutant, plus de ${whole(turns)} tours après.`,
	wearTitle: "L’usure",
	wear: (active) =>
		`À la fin de chaque tour, une case perd ${exact(active)} pour chacun de ses six côtés qui ne touche aucune de vos cases ; le bord de la carte compte aussi. Une terre ronde dure, un bras mince s’effrite.`,
	idle: (turns, inactive) =>
		`Qui n’a donné aucun ordre depuis plus de ${whole(turns)} tours perd ${exact(inactive)} par côté.`,
	chanceTitle: "Le hasard",
	chance: (turn) =>
		`À partir du tour ${whole(turnNumber(turn))}, l’un de ces événements peut survenir au début d’un tour, sur n’importe quelle case :`,
	lightning: (chance, least, most) =>
		`La foudre (${percent(chance)} par tour) ôte de ${whole(least)} à ${whole(most)} à une case.`,
	earthquake: (chance, least, most, rim) =>
		`Un séisme (${percent(chance)}) ôte de ${whole(least)} à ${whole(most)} en son centre, puis de moins en moins vers le bord, où il ôte ${whole(rim)}.`,
	drop: (chance, least, most) =>
		`Des points tombent (${percent(chance)}), de ${whole(least)} à ${whole(most)} sur une case. Ils vont à qui la tient, ou attendent sur une case libre que quelqu’un s’y étende.`,
	speedTitle: "Rapidité et plans visibles",
	speed: (share) =>
		`La rapidité compte : le premier ordre du tour a toute sa force, le dernier ${percent(share)}, et ils s’exécutent comme ils sont venus. Un second appui sur une case donne donc son ordre aussitôt, au lieu de le reprendre.`,
	plans:
		"Les plans sont visibles : chacun voit les ordres des autres dès qu’ils sont donnés.",
};

export const freeManual: FreeManual = {
	title: "Libre, et libre partout",
	orders: (count) =>
		`Un tour dure une seconde, et vous y avez ${whole(count)} ordres.`,
	taking:
		"Ni attaque, ni défense, ni mise de côté, ni usure, ni hasard : un ordre prend la case, qui que ce soit qui la tienne.",
	place:
		"Dans le jeu libre, la case doit toucher votre terre ; dans libre partout, elle peut être n’importe où.",
	protection: (turns, tiles, seconds) =>
		`On ne peut rien prendre à qui débute pendant ${whole(turns)} tours et ${whole(seconds)} secondes, jusqu’à ${whole(tiles)} cases.`,
	end: "La partie dure tant qu’il vous plaît, à moins de choisir une autre fin.",
};
