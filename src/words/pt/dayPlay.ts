/** What the script of a day's march says, in Portuguese. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { counted, signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "Preparando a marcha…",
	failed: "Não há conexão. Nada começou: tente de novo.",
	lost: "Não há conexão. Seus turnos ficam guardados aqui: recarregue a página para continuar.",
	refused: {
		no_player:
			"Seu navegador não enviou nenhum cookie, então sua tentativa não pôde ser guardada. Permita os cookies deste site, depois recarregue a página.",
		updated:
			"O jogo acabou de ser atualizado. Recarregue a página, depois continue.",
		no_day: "Não há marcha deste dia.",
		no_try: "Você ainda não começou esta marcha.",
		too_late:
			"Sua partida chegou tarde: o tempo da sua tentativa tinha acabado. Ela não tem resultado.",
		already_scored:
			"Você já tem um resultado deste dia, então esta partida não conta.",
		not_continued:
			"Sua tentativa continuou em outra janela. Recarregue a página para seguir de lá.",
		too_many:
			"Foram muitas em um minuto. Espere um minuto, depois tente de novo.",
		other:
			"O servidor não conseguiu acompanhar esta partida, então ela não tem resultado.",
	},
	left: (minutes) => `Conta por mais ${counted(minutes, "minuto")}`,
	over: "O tempo da sua tentativa acabou: esta partida não tem resultado",
	unscored: "Sem resultado",
	sending: "Enviando sua partida…",
	notSent:
		"Sua partida ainda não chegou. Deixe esta página aberta: ela é enviada assim que houver conexão.",
	scored: (lead) => `Seu resultado: ${lead}`,
	notScored: (lead) => `${lead}, sem resultado`,
	toResult: "Ver sua posição",
	toDay: "Voltar ao dia",

	result: {
		copy: "Copiar como texto",
		copied: "Copiado. Cole onde quiser.",
		notCopied: "Seu navegador não permitiu copiar. Aqui está o texto:",
		picture: "Salvar como imagem",
	},

	share: {
		title: (date) => `Hexmarch, a marcha de ${date}`,
		score: (lead, points, rival) =>
			`${lead} (${whole(points)} a ${whole(rival)})`,
		caption: "Vantagem sobre o melhor bot, turno a turno",
	},
};
