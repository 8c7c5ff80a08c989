/** The words of the page "How to play", in Italian; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { counted, exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => counted(count, "casella", "caselle");
const orders = (count: number) => counted(count, "ordine", "ordini");
const points = (count: number) =>
	`${exact(count)} ${count === 1 ? "punto" : "punti"}`;
const towns = (count: number) => counted(count, "città", "città");

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		...(pointsPerTown === 0
			? []
			: [`ogni città che hai ti dà ${points(pointsPerTown)} per turno`]),
		...(pointsPerTownTaken === 0
			? []
			: [
					`una che prendi a un altro giocatore subito ${exact(pointsPerTownTaken)} in più`,
				]),
		...(pointsPerTile === 0
			? []
			: [`ogni casella che hai ${points(pointsPerTile)} per turno`]),
	]
		.join(", e ")
		.replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Come si gioca",
	lead: "Una mappa, pochi ordini per turno, e vicini con i loro piani. Otto frasi bastano per giocare; il resto della pagina è per dopo.",
	learn: "Impara giocando, in un minuto e mezzo",
	contents: "In questa pagina",
	before: "Prima",
	after: "Dopo",

	rules: {
		title: "Il gioco in otto frasi",
		start: (land, strength) =>
			`Cominci con ${tiles(land)} di forza ${exact(strength)}, attorno a una città.`,
		orders: (level, perTown, most) =>
			`A ogni turno hai ${orders(level)}, e ${whole(perTown)} in più per ogni città che hai${most === null ? "" : `, ma al massimo ${whole(most)}`}.`,
		grow: (strength) =>
			`Su una casella libera accanto al tuo territorio, un ordine lo espande: la casella è tua, con forza ${exact(strength)}.`,
		attack: (damage, captured) =>
			`Su una casella altrui accanto al tuo territorio, attacca: la casella perde ${exact(damage)} per ogni tua casella che la tocca, e a 0 è tua, con forza ${exact(captured)}.`,
		defend: (gain, most) =>
			`Su una casella tua, difende: la casella guadagna ${exact(gain)}, fino a ${exact(most)}.`,
		sealed:
			"Gli ordini di tutti restano segreti fino alla fine del turno; poi si eseguono in giri, uno per giocatore alla volta, e in ogni giro il caso decide chi comincia.",
		cutOff:
			"Dopo, il terreno isolato dalla tua area più grande è perso, e libero per chiunque.",
		score: (pay, turns) =>
			`${pays(pay)}; dopo ${whole(turns)} turni vince chi ha più punti.`,
	},

	pictures: {
		title: "Cinque immagini",
		titles: {
			grow: "Espandersi",
			attack: "Attaccare",
			defend: "Difendere",
			cut: "Isolare",
			towns: "Città",
			break: "Spezzare una casella",
			wear: "Usura",
		},
		grow: (strength) =>
			`Dai un ordine su una casella libera accanto al tuo territorio, ed è tua, con forza ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Danne uno su una casella di un vicino, e perde ${exact(damage)} per ogni tua casella che la tocca. Qui sono ${whole(touching)}: la prendi tu.`,
		defend: (gain, most) =>
			`Danne uno su una casella tua, e guadagna ${exact(gain)}, fino a ${exact(most)}.`,
		cut: (count) =>
			`Ciò che resta isolato dall’area più grande di chi lo possiede è perso alla fine del turno. Qui una casella ne trascina con sé ${count === 1 ? "un’altra" : `altre ${whole(count)}`}.`,
		towns: (perTown) =>
			`Ogni città ti dà anche ${orders(perTown)} in più per turno.`,
		side: (isYou, land, held) =>
			`${isYou ? "Tu hai" : "Il tuo vicino ha"} ${tiles(land)}${held === 0 ? "" : ` e ${towns(held)}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Una casella libera ora è tua, con forza ${exact(strength)}.`,
		attacked: (damage) => `Una casella del tuo vicino perde ${exact(damage)}.`,
		captured: (strength) => `La prendi, con forza ${exact(strength)}.`,
		paid: (count) => `Fai subito ${points(count)} per la città.`,
		broken: "Si spezza, ed è libera.",
		defended: (gain, strength) =>
			`Una delle tue caselle guadagna ${exact(gain)}, e ha ${exact(strength)}.`,
		cut: (count) =>
			`Il tuo vicino perde ${counted(count, "casella isolata", "caselle isolate")}.`,
		worn: "Le caselle perdono forza sui lati aperti.",
		orders: (level) => `Ora hai ${orders(level)} per turno.`,
		scored: (count) => `Fai ${points(count)}.`,
	},

	tips: {
		title: "Buono a sapersi",
		support: (touching) =>
			`Una casella appena presa cade con un ordine se la toccano ${whole(touching)} delle tue. Circonda, poi attacca.`,
		cut: "Isola, non spingere: l’unica casella che collega due parti di un territorio vale tutto ciò che vi è attaccato. Cerca le tue, e collegale una seconda volta.",
		weak: "Una casella debole aiuta un attacco quanto una forte. La forza serve solo a tenerla.",
		twice:
			"Due ordini sulla stessa casella non sono un errore: se il primo la prende, il secondo la difende.",
		first:
			"Il tuo primo ordine si esegue nel primo giro. Dai per primo il più urgente.",
		town: "Una città rende a ogni turno, quindi una presa presto rende di più. E se la prendi a chi è in testa, chi è in testa la perde.",
		shore:
			"Nessuno può occupare acqua o montagne, quindi nessuno può attaccare da lì: una casella lì accanto ha meno lati da guardare.",
	},

	details: {
		title: "I dettagli",
		plan: "Premere una casella pianifica un ordine, premerla di nuovo lo annulla; «Un altro» ne pianifica lì un secondo. «Termina turno» li invia tutti. Quando il tempo scade, parte anche ciò che hai pianificato, se la pagina è aperta.",
		signs:
			"Una bandiera accanto a una forza indica una casella che puoi prendere in questo turno, un triangolo una che altri possono prenderti: pieno con un ordine, vuoto con due.",
		ready:
			"Finché il turno non viene eseguito puoi tornare ai piani. Succede appena tutti hanno terminato il turno, o quando il tempo scade. Fare in fretta non dà vantaggi.",
		changed:
			"Ciò che fa un ordine dipende da chi ha la casella quando arriva il suo momento. Se la casella non tocca più il tuo territorio, l’ordine va a vuoto.",
		places:
			"Per due o quattro giocatori tutti i punti di partenza sono uguali. Per quasi tutti gli altri numeri sono i più equi che si siano potuti disegnare. Si assegnano a sorte.",
		out: "Se perdi la tua ultima casella, sei fuori e puoi guardare il resto. Se resta un solo giocatore, la partita è finita.",
		pay: "Le città rendono alla fine del turno, dopo che il terreno isolato è perso.",
		equal:
			"Di due aree della stessa grandezza, vale come più grande la più forte.",
		tie: "Se alla fine due hanno gli stessi punti, è in testa chi ha più territorio.",
	},

	maps: {
		title: "Mappe e minuti",
		drawn:
			"Ogni partita ha una mappa tutta sua, disegnata a caso; tu ne scegli la forma e la grandezza. Ci sono città, e acqua e montagne che nessuno può occupare.",
		example: (land, held, starts) =>
			`${tiles(land)} di terreno e ${towns(held)}; in ${whole(starts)} di queste cominciano i giocatori.`,
		time: (seconds) =>
			`Un turno di una partita dal vivo dura ${whole(seconds)} secondi, se non scegli altro, e meno se tutti lo terminano prima.`,
		size: "Grandezza",
		players: "Giocatori, al massimo",
		turns: "Turni",
		minutes: "Minuti, al massimo",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Bot per allenarsi",
		ladder:
			"Per forza, prima i più deboli. Comincia da quelli che batti, e sali.",
		characters: "Per carattere, e ognuno vuole qualcosa di diverso:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Senza mouse",
		text: "Puoi giocare a tutto con la tastiera.",
		march: "Nella marcia",
		others: "Negli altri giochi",
		key: "Tasto",
		does: "Che cosa fa",
	},

	fairness: {
		title: "Leale, e puoi verificarlo",
		sealed:
			"Gli ordini sono sigillati: il server non manda i tuoi a nessuno prima della fine del turno, e i bot non ne sanno più di te.",
		chance:
			"Nessuno può truccare il caso. Prima della partita, il server estrae un segreto e ne calcola l’hash più e più volte, una per ogni turno possibile: una catena in cui ogni anello dà il successivo, e nessuno dà il precedente. L’ultimo anello viene pubblicato quando comincia la partita, e da esso si ricavano la mappa e i punti di partenza. Poi ogni turno usa l’anello che precede l’ultimo usato.",
		check:
			"Così nessuno può prevedere che cosa porterà il caso al turno successivo, e chiunque può verificare che fosse stabilito prima del primo ordine: calcola l’hash dell’anello di un turno, e devi ottenere quello del turno prima.",
		replay:
			"Il tuo browser calcola da solo ogni turno, con le stesse regole del server, e confronta i risultati.",
	},

	startPlaying: "È tutto. Gioca una partita",
};
