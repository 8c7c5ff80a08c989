/** The words of the lobby, in Italian. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host = "Sei l’host. Condividi il link e comincia quando ci sono tutti.";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "In attesa di giocatori",
	titleIn: (taken, all) => `${taken} di ${all} presenti · Hexmarch`,
	taken: (taken, all) =>
		`${taken === 1 ? `${taken} posto occupato` : `${taken} posti occupati`} su ${all}`,
	beginsIn: (time) => `Comincia tra ${time}`,
	host,
	seated: (host) =>
		`Hai un posto. La partita la fa cominciare ${host}, o comincia da sola appena tutti i posti sono occupati.`,
	invited: (host) =>
		`${host} ti invita a giocare. Prendi un posto: non serve un account.`,
	empty: "Non c’è ancora nessuno. Chi prende posto per primo è l’host.",
	keptFor: (names) =>
		`I posti liberi sono riservati per chi ha giocato la partita precedente: ${list(names)}. Tutti gli altri possono guardare.`,
	expected: "in arrivo",
	soon: "Hai un posto. Si comincia tra poco.",
	beginsByItself: "Hai un posto. La partita comincia da sola.",
	full: "Tutti i posti sono occupati. Resta qui per guardare.",
	tooFew: (needed) => `${host} Per cominciare servono ${needed} giocatori.`,
	join: "Prendi un posto",
	leave: "Lascia il posto",
	begin: "Comincia ora",
	seats: "Posti",
	you: "tu",
	isHost: "host",
	away: "assente",
	free: "Posto libero",
	fills: emptySeatFills,
	moreFree: (count) => `altri ${count} posti liberi`,
	remove: "Togli",
	removeSure: (name) =>
		`Togliere ${name}? Non potrà tornare in questa partita.`,
	removeYes: "Sì, togli",
	link: "Invita altri con questo link",
	copy: "Copia",
	copied: "Copiato",
	notCopied:
		"Il tuo browser non ha permesso a questa pagina di copiare il link. Copialo da qui:",
	share: "Condividi",
	joined: (name) => `${name} ha preso posto`,
	left: (name) => `${name} ha lasciato il posto`,
	youAreHost: "Ora l’host sei tu",
	closed: {
		title: "Questa partita è stata chiusa",
		text: "Non l’aspettava più nessuno. Ci sono altre partite, e puoi aprirne una tua.",
		openGames: "Partite aperte",
		home: "Home",
	},
};
