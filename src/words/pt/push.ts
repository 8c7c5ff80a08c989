/** The words of notifications, and of the page where readers choose them, in Portuguese. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "Notificações",
	lead: "O Hexmarch pode avisar quando uma partida precisa de você, mesmo fechado.",
	needsScript:
		"Para ligar as notificações, esta página precisa de JavaScript, que está desligado ou não carregou.",
	unsupported:
		"Este navegador não pode mostrar notificações deste site. Tente um Chrome, Edge, Firefox ou Safari atual, e sem janela anônima.",
	install:
		"Em um iPhone ou iPad, só sites instalados podem avisar. Aperte Compartilhar, depois “Adicionar à Tela de Início”; abra o Hexmarch de lá, e volte a esta página.",
	blocked:
		"Seu navegador bloqueia as notificações deste site. Para permiti-las, aperte o ícone ao lado do endereço, abra os ajustes do site, e recarregue esta página.",
	off: "Seu navegador vai perguntar se este site pode avisar você. Depois você escolhe o que quer saber, e um toque encerra tudo.",
	turnOn: "Ligar as notificações",
	on: "As notificações estão ligadas neste navegador.",
	turnOff: "Desligar",
	trial: "Enviar uma agora",
	choices: {
		label: "Avise quando",
		turns: "for minha vez em uma partida por correspondência",
		begins: "uma partida minha começar",
		ends: "uma partida minha por correspondência acabar",
		signIns: "alguém entrar na minha conta em outro navegador",
	},
	quiet: {
		label: "Horas de silêncio",
		use: "Não avisar nada nestas horas",
		from: "Das",
		to: "Às",
		help: "Se uma partida ainda esperar por você quando elas acabarem, ou já tiver acabado, você fica sabendo então. Uma entrada na sua conta aparece na hora, sem som.",
	},
	status: {
		saved: "Salvo.",
		off: "As notificações estão desligadas.",
		sent: "A caminho: aparece em segundos.",
		dismissed:
			"Seu navegador perguntou, e nada foi permitido. Aperte de novo para que pergunte outra vez.",
		failed: "Não funcionou. Confira sua conexão, e aperte de novo.",
		tooMany:
			"Foram muitas em um minuto. Espere um instante, depois aperte de novo.",
	},
	offer: "Avisar quando for minha vez",
	offerBegin: "Avisar quando esta partida começar",
	section:
		"Escolha o que este navegador avisa: sua vez, uma partida que começa ou acaba, alguém que entra na sua conta.",
	choose: "Escolher notificações",

	notice: {
		turn: "Sua vez",
		begins: "Sua partida começa",
		over: "Sua partida acabou",
		won: "Você venceu",
		gaveUp: (name) => `${name} abandonou`,
		signIn: "Alguém entrou na sua conta",
		signInText: (agent) =>
			`${agent}. Se não foi você, aperte aqui e encerre a sessão.`,
		trial: "As notificações funcionam",
		trialText: "É assim que o Hexmarch avisa que uma partida precisa de você.",
	},
};
