/** The words of the check of a finished game, in French. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { typeset } from "./typeset.ts";

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count}\u00a0${count < 2 ? one : many}`;

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "On ne sait pas bien selon quelles règles elle a été jouée.",
	map: "Le plateau n’est pas celui que donne la clé publiée au début.",
	key: "La clé n’est pas la suivante de la chaîne publiée au début.",
	origin: "La partie n’a pas repris la position qu’elle nomme.",
	order: "Il y a un ordre, ou un départ, que les règles ne permettent pas.",
	late: "La partie était déjà finie.",
	hash: "Selon les règles, les ordres mènent à une autre position que celle qui est enregistrée.",
	final:
		"Selon les règles, la partie finit sur une autre position que celle qui est enregistrée.",
	end: "Selon les règles, la partie n’a pas fini là, ou pas ainsi.",
	standings: "Selon les règles, le classement est un autre.",
};

export const proofWords: ProofWords = typeset({
	why: "Avant le premier tour, cette partie a publié la fin d’une chaîne de clés ; le hasard de chaque tour vient de la clé suivante de la chaîne, si bien que personne, pas même nous, n’a pu le choisir ni le changer après coup. Votre navigateur rejoue maintenant tous les ordres selon les mêmes règles, et compare ce qui en sort à ce qui a été enregistré après chaque tour.",
	checking: (done: number, all: number) =>
		`${done} sur ${plural(all, "tour vérifié", "tours vérifiés")}`,
	holds: "Tout est juste.",
	checks: {
		keys: (count: number) =>
			count === 1
				? "1\u00a0clé : elle ramène à celle qui fut publiée au début"
				: `${count}\u00a0clés : chacune ramène à la précédente, la première à celle qui fut publiée au début`,
		orders: (orders: number, starts: number) =>
			`${plural(orders, "ordre")} et ${plural(starts, "départ")} : les règles permettent chacun d’eux`,
		origin: (turn: number, game: string) =>
			`${turn < 2 ? "Le premier tour" : `Les ${plural(turn, "premier tour", "premiers tours")}`} : de la partie ${game}, dont la position d’alors est celle d’où cette partie a repris`,
		positions: (count: number) =>
			`${plural(count, "position")} : chacune est bien celle qui fut enregistrée`,
		result: (name: string, turns: number) =>
			`Le résultat : la partie était finie après ${plural(turns, "tour")}, ${name} en premier`,
	},
	fails: (turn: number) => `Le tour ${turnNumber(turn)} n’est pas juste.`,
	failsAtEnd: "La fin n’est pas juste.",
	faults,
	heldUntil: (turns: number) =>
		turns === 0
			? "Rien de ce qui précède n’a pu être vérifié."
			: turns === 1
				? "Le tour qui précède est juste."
				: `Les ${turns} tours qui précèdent sont justes.`,
	show: (turn: number) => `Montrer le tour ${turnNumber(turn)}`,
	published: "Publiée avant le premier tour",
	finalHash: "L’empreinte de la dernière position",
	byHand: "Téléchargez la partie, et vérifiez-la sans nous :",
	close: "Fermer",
});
