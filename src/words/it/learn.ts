/** The words of the guided first game, in Italian. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, orders, points, sentences, tiles, turns } from "./grammar.ts";

export const learnWords: LearnWords = {
	sentences,
	title: "Impara giocando",
	lead: "La tua prima partita, contro Toby, un bot felice di perdere. Dura un minuto e mezzo, e niente può andare storto.",
	needsScript:
		"Per giocarla serve JavaScript, che è disattivato o non è stato caricato. Ecco invece tutta la lezione in immagini.",

	progress: (step, all) => `${step} di ${all}`,
	back: "Indietro",
	skip: "Salta",
	restart: "Ricomincia",
	steps: {
		take: {
			title: "Prendi terreno",
			text: () =>
				"Il territorio blu è tuo. Con un ordine su una casella libera lì accanto, diventa tua anche quella.",
		},
		read: {
			title: "Leggi i numeri",
			text: ({ newStrength }) =>
				`È tua! Il numero su una casella è la sua forza: una appena presa ha ${number(newStrength)}. Ed ecco Toby, in rosso.`,
		},
		attack: {
			title: "Attacca in gruppo",
			text: ({ attackDamage, weak, support }) =>
				`Un attacco toglie ${number(attackDamage)} per ogni tua casella che tocca il bersaglio. ${number(support)} delle tue toccano questa, che ha ${number(weak)}: sarà tua.`,
		},
		hold: {
			title: "Tieni ciò che hai",
			text: ({ threat, defendGain }) =>
				`Ben fatto! Il segno rosso ti avverte: ${number(threat)} caselle di Toby toccano la tua nuova, e con un solo attacco Toby se la riprende. Un ordine su una tua casella le aggiunge ${number(defendGain)}.`,
		},
		cut: {
			title: "Isola un pezzo",
			text: ({ held, fortress }) =>
				`Toby ha attaccato e la tua casella ha resistito: le resta ${number(held)}. Una delle città di Toby ha ${number(fortress)}, troppo. Ma una sola casella la collega al resto del suo territorio.`,
		},
		town: {
			title: "Le città rendono",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`Zac! Il terreno isolato è perso: ${tiles(cut)} in un colpo. Ora la città è libera. Una città dà ${points(pointsPerTown)} ogni turno, e ${orders(levelPerTown)} in più.`,
		},
		goal: {
			title: "Ora vinci",
			text: ({ ownTurns, orders: perTurn, theirTown, pointsPerTownTaken }) =>
				`Alla fine vince chi ha più punti. Mancano ${turns(ownTurns)}, con ${orders(perTurn)} per turno, e decidi tu. Un’idea: l’ultima città di Toby ha ${number(theirTown)}. Premila, poi premi «${gameWords.bar.more}» (+1): con due attacchi la prendi, e rende subito ${number(pointsPerTownTaken)}.`,
		},
	},
	asks: {
		take: "Premi questa casella libera.",
		read: "Quale di queste due è più debole? Premila.",
		attack: "Premi questa casella per attaccarla.",
		hold: "Toby vuole questa casella. Premila per difenderla.",
		cut: "Attacca il collegamento, qui.",
		town: "Prendi la città.",
	},

	later: "Alla fine vince chi ha più punti, e decidi tu.",
	endTurn: (button) => `Pianificato. Ora premi ${button}.`,
	free: (left, toGo, button) =>
		left > 0
			? `${orders(left)} da pianificare: premi una casella chiara qualsiasi. ${toGo === 1 ? "L’ultimo turno." : `Mancano ${turns(toGo)}.`}`
			: `Tutto pianificato. Premi ${button}.`,
	markedTile: "la casella segnata",
	keys: "Con la tastiera: le frecce si muovono sul tabellone, Invio pianifica un ordine, E termina il turno.",
	score: (yours, theirs) => `Tu ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "Quella è già tua.",
		theirs: "Quella è di Toby. Può aspettare.",
		free: "Terreno libero: bene, ma più tardi.",
		far: "Quella è troppo lontana dal tuo territorio.",
		barren: "Quella non può occuparla nessuno.",
		stronger: ({ strong, weak }) =>
			`Quella ha ${number(strong)}. L’altra solo ${number(weak)}.`,
		early: "Non ancora: prima pianifica l’ordine.",
		planned: "Il tuo ordine è già pianificato.",
	},
	again: (tile) => `Premi la casella segnata, ${tile}.`,

	end: {
		won: (yours, theirs) => `Hai vinto, ${number(yours)} a ${number(theirs)}`,
		skipped: "La lezione era questa",
		text: "Prendere, attaccare in gruppo, tenere, isolare, contare le città: il gioco è tutto qui. Le mappe vere sono più grandi, e lì nessuno ti lascia vincere.",
		bots: "Gioca contro i bot",
		people: "Gioca contro persone",
	},
};
