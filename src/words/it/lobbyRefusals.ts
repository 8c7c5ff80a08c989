/** Why something can’t be done before a game begins, in Italian. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "La partita è già cominciata.",
	not_host: "Può farlo solo l’host.",
	removed: "L’host ti ha tolto da questa partita.",
	not_open: "È tardi per entrare in questa partita. Puoi guardarla.",
	too_fast: "Non così in fretta. Aspetta un momento e riprova.",
	not_seated: "Stai guardando questa partita, non la giochi.",
	no_seat: "Quel posto è occupato.",
	kept: "I posti liberi sono riservati a chi ha giocato prima.",
	already_seated: "Hai già un posto.",
	too_few_seats: "Servono più giocatori per cominciare.",
};

export const refusedOther = "Il server non ha accettato. Riprova.";
