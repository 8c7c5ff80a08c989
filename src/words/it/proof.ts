/** The words of the check of a finished game, in Italian. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";
import { orders, plural, turns as turnsOf } from "./grammar.ts";

const faults: Readonly<Record<Fault["type"], string>> = {
	rules:
		"La registrazione non dice chiaramente con quali regole si è giocata la partita.",
	map: "Il tabellone non è quello che dà la chiave pubblicata all’inizio.",
	key: "La chiave non è la successiva della catena pubblicata all’inizio.",
	origin: "La partita non è continuata dalla posizione che indica.",
	order: "C’è un ordine, o una partenza, che le regole non permettono.",
	late: "La partita era già finita.",
	hash: "Secondo le regole, gli ordini portano a una posizione diversa da quella registrata.",
	final:
		"Secondo le regole, la partita finisce in una posizione diversa da quella registrata.",
	end: "Secondo le regole, la partita non è finita qui, o non in questo modo.",
	standings: "Secondo le regole, i piazzamenti sono diversi.",
};

export const proofWords: ProofWords = {
	why: "Prima del primo turno questa partita ha pubblicato la fine di una catena di chiavi; in ogni turno il caso ricava ciò che fa dalla chiave successiva della catena, così nessuno, nemmeno noi, poteva sceglierlo o cambiarlo dopo. Ora il tuo browser rigioca tutti gli ordini con le stesse regole, e confronta i risultati con quanto è stato registrato dopo ogni turno.",
	checking: (done, all) =>
		`${done} di ${plural(all, "turno verificato", "turni verificati")}`,
	holds: "È tutto corretto.",
	checks: {
		keys: (count) =>
			count === 1
				? "1 chiave: riporta a quella pubblicata all’inizio"
				: `${count} chiavi: ognuna riporta alla precedente, la prima a quella pubblicata all’inizio`,
		orders: (count, starts) =>
			`${orders(count)} e ${plural(starts, "partenza", "partenze")}: le regole li permettono tutti`,
		origin: (turn, game) =>
			`${turn === 1 ? "Il primo turno (1)" : `I primi ${turn} turni`}: della partita ${game}, la cui posizione di allora è quella da cui è continuata questa`,
		positions: (count) =>
			`${plural(count, "posizione", "posizioni")}: ognuna è uguale a quella registrata`,
		result: (name, turns) =>
			`Il risultato: la partita è finita dopo ${turnsOf(turns)}, con ${name} in testa`,
	},
	fails: (turn) => `Il turno ${turnNumber(turn)} non è corretto.`,
	failsAtEnd: "La fine non è corretta.",
	faults,
	heldUntil: (turns) =>
		turns === 0
			? "Prima non era possibile verificare niente."
			: turns === 1
				? "Il turno 1, prima, è corretto."
				: `I ${turns} turni prima sono corretti.`,
	show: (turn) => `Mostra il turno ${turnNumber(turn)}`,
	published: "Pubblicato prima del primo turno",
	finalHash: "L’hash dell’ultima posizione",
	byHand: "Scarica la partita, e verificala senza di noi:",
	close: "Chiudi",
};
