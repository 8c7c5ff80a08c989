/** The words of the guided first game, in Polish. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import {
	form,
	number,
	orders as ordersOf,
	plural,
	points,
	sentences,
} from "./grammar.ts";

const steps: LearnWords["steps"] = {
	take: {
		title: "Zajmij trochę ziemi",
		text: () =>
			"Niebieskie ziemie są twoje. Jeden rozkaz na wolne pole obok nich i ono też jest twoje.",
	},
	read: {
		title: "Czytaj liczby",
		text: ({ newStrength }) =>
			`Jest twoje! Liczba na polu to jego siła: nowe ziemie mają ${number(newStrength)}. A oto nadchodzi Toby, na czerwono.`,
	},
	attack: {
		title: "Atakuj wspólnie",
		text: ({ attackDamage, weak, support }) =>
			`Atak odbiera ${number(attackDamage)} za każde twoje pole, które styka się z celem. Z tym ${form(support, { one: "styka się jedno twoje pole", few: `stykają się ${number(support)} twoje pola`, other: `styka się ${number(support)} twoich pól` })}, a ma ono ${number(weak)}: będzie twoje.`,
	},
	hold: {
		title: "Trzymaj, co masz",
		text: ({ threat, defendGain }) =>
			`Brawo! Czerwony znak ostrzega: z twoim nowym polem ${form(threat, { one: "styka się 1 pole", few: `stykają się ${number(threat)} pola`, other: `styka się ${number(threat)} pól` })} Toby’ego i jeden atak by je odbił. Rozkaz na własne pole dodaje ${number(defendGain)}.`,
	},
	cut: {
		title: "Odetnij kawałek",
		text: ({ held, fortress }) =>
			`Toby zaatakował, ale twoje pole się utrzymało: zostało ${number(held)}. Jedno z miast Toby’ego ma ${number(fortress)}, o wiele za dużo. Ale z resztą jego ziem łączy je tylko jedno pole.`,
	},
	town: {
		title: "Miasta płacą",
		text: ({ cut, pointsPerTown, levelPerTown }) =>
			`Ciach! Odcięte ziemie przepadają: ${plural(cut, "pole", "pola", "pól")} naraz. Miasto jest teraz wolne. Miasto daje co turę ${points(pointsPerTown)} i o ${ordersOf(levelPerTown)} więcej.`,
	},
	goal: {
		title: "A teraz wygraj",
		text: ({ ownTurns, orders, theirTown, pointsPerTownTaken }) =>
			`Na koniec wygrywa najwięcej punktów. Jeszcze ${plural(ownTurns, "tura", "tury", "tur")}, ${ordersOf(orders)} na turę, a decydujesz ty. Pomysł: ostatnie miasto Toby’ego ma ${number(theirTown)}. Naciśnij je, a potem „${gameWords.bar.more}” (+1): dwa ataki je zdobędą i od razu da ${number(pointsPerTownTaken)}.`,
	},
};

/** What to do, as the card beside the tile says it. */
const asks: LearnWords["asks"] = {
	take: "Naciśnij to wolne pole.",
	read: "Które z tych dwóch jest słabsze? Naciśnij je.",
	attack: "Naciśnij to pole, aby je zaatakować.",
	hold: "Toby chce tego pola. Naciśnij je, aby bronić.",
	cut: "Zaatakuj łącznik, tutaj.",
	town: "Zajmij miasto.",
};

export const learnWords: LearnWords = {
	sentences,
	title: "Naucz się, grając",
	lead: "Twoja pierwsza partia, przeciw Toby’emu, botowi, który chętnie przegra. Trwa półtorej minuty i nic nie może pójść źle.",
	needsScript:
		"Do gry potrzebny jest JavaScript, który jest wyłączony albo się nie wczytał. Oto zamiast tego cała lekcja w obrazkach.",

	progress: (step, all) => `${step} z ${all}`,
	back: "Wstecz",
	skip: "Pomiń",
	restart: "Zacznij od nowa",
	steps,
	asks,

	later: "Na koniec wygrywa najwięcej punktów, a decydujesz ty.",
	endTurn: (button) => `Zaplanowane. Teraz naciśnij „${button}”.`,
	free: (left, turns, button) =>
		left > 0
			? `Do zaplanowania ${ordersOf(left)}: naciśnij dowolne jasne pole. ${turns === 1 ? "Ostatnia tura." : `Jeszcze ${plural(turns, "tura", "tury", "tur")}.`}`
			: `Wszystko zaplanowane. Naciśnij „${button}”.`,
	markedTile: "oznaczone pole",
	keys: "Z klawiatury: strzałki przesuwają po planszy, Enter planuje rozkaz, E kończy turę.",
	score: (yours, theirs) => `Ty ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "To pole jest już twoje.",
		theirs: "To pole Toby’ego. Poczeka.",
		free: "Wolne pole: dobrze, ale później.",
		far: "To pole jest za daleko od twoich ziem.",
		barren: "Tego nikt nie może zająć.",
		stronger: ({ strong, weak }) =>
			`To ma ${number(strong)}. Drugie ma tylko ${number(weak)}.`,
		early: "Jeszcze nie: najpierw zaplanuj rozkaz.",
		planned: "Twój rozkaz jest już w planie.",
	},
	again: (tile) => `Naciśnij oznaczone pole, ${tile}.`,

	end: {
		won: (yours, theirs) => `Wygrywasz ${number(yours)} do ${number(theirs)}`,
		skipped: "To była cała lekcja",
		text: "Zajmuj, atakuj wspólnie, broń, odcinaj, licz miasta: to cała gra. Prawdziwe mapy są większe i nikt tam nie da ci wygrać.",
		bots: "Graj z botami",
		people: "Graj z ludźmi",
	},
};
