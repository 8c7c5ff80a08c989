/** The words of accounts, in Portuguese. */
import type { AccountWords } from "../en/account.ts";
import { whole } from "./numbers.ts";

export const accountWords: AccountWords = {
	deletedPlayer: "jogador excluído",

	name: {
		label: "Nome",
		help: (least, most) =>
			`De ${whole(least)} a ${whole(most)} letras, algarismos, - e _. Todos o veem, e não dá para mudar depois.`,
	},
	password: {
		label: "Senha",
		help: (least) =>
			`Pelo menos ${whole(least)} caracteres de qualquer tipo. Três ou quatro palavras formam uma boa.`,
	},
	current: { label: "Senha atual" },
	new: { label: "Senha nova" },
	code: { label: "Código de recuperação" },
	hasProblems: "Confira o seguinte:",

	problems: {
		name_missing: "Digite um nome.",
		name_length: (least, most) =>
			`Um nome tem de ${whole(least)} a ${whole(most)} caracteres.`,
		name_characters:
			"Um nome só pode ter letras de A a Z, algarismos, - e _: letras com acento e de outros alfabetos podem parecer iguais a estas.",
		name_empty: "Um nome precisa de pelo menos uma letra ou um algarismo.",
		name_reserved: "Este nome pareceria ser do próprio site. Escolha outro.",
		name_refused: "Este nome poderia ofender alguém. Escolha outro.",
		name_taken: "Alguém já tem este nome, ou um parecido. Escolha outro.",
		password_missing: "Digite uma senha.",
		password_short: (least) =>
			`Uma senha tem pelo menos ${whole(least)} caracteres.`,
		password_long: "Esta senha é longa demais. Escolha uma mais curta.",
		password_common:
			"Esta é uma das primeiras senhas que qualquer um tentaria. Escolha outra.",
		password_name:
			"Isto é pouco mais que o seu nome ou o nosso, e qualquer um tentaria. Escolha outra.",
		no_match: "Este nome e esta senha não combinam. Confira os dois.",
		wrong_password: "Esta não é a sua senha. Tente de novo.",
		code_missing: "Digite um dos seus códigos de recuperação.",
		no_code:
			"Este nome não tem esse código de recuperação, ou ele já foi usado. Confira os dois ou tente o seu próximo código.",
		wrong_code:
			"Este não é um dos seus códigos de recuperação, ou ele já foi usado. Tente o próximo.",
	},
	tooMany: {
		title: "Mais devagar",
		text: "Foram muitas tentativas em um minuto. Espere um minuto e tente de novo.",
	},

	away: "Nosso banco de dados não está respondendo agora. Espere um minuto e tente de novo: enviar duas vezes não faz mal.",
	unsure:
		"Nosso banco de dados não está respondendo, então não sabemos quem você é agora. Sua sessão continua aberta: recarregue esta página em um minuto.",
	signedOut: {
		title: "Sessão encerrada",
		heading: "Sua sessão foi encerrada neste navegador",
		text: "Ele não sabe mais quem você é. Nosso banco de dados não respondeu, então a página da sua conta ainda pode mostrar esta sessão: você pode encerrá-la lá quando entrar de novo.",
	},

	signIn: {
		title: "Entrar",
		submit: "Entrar",
		noAccount: "Ainda não tem conta?",
		register: "Cadastre-se",
		guestGames: (name) =>
			`Você tem partidas como ${name}. Se entrar aqui, elas ficam com esse convidado, e você sai delas.`,
		keepGames: "Para ficar com elas, cadastre uma conta nova.",
	},

	register: {
		title: "Cadastrar-se",
		heading: "Um nome só seu",
		lead: "Com uma conta você mantém suas partidas, seu histórico e seu rating em todos os aparelhos. Bastam um nome e uma senha.",
		guest: (name) => `Suas partidas como ${name} vão com você.`,
		noRecovery:
			"Não temos como enviar uma senha nova. Deixe seu navegador lembrá-la e crie códigos de recuperação na página da sua conta.",
		submit: "Cadastrar-se",
		hasAccount: "Já tem conta?",
		signIn: "Entre",
	},

	welcome: (name, games) =>
		games === 0
			? `Olá, ${name}.`
			: `Olá, ${name}. ${games === 1 ? "1 partida veio" : `${whole(games)} partidas vieram`} com você.`,

	page: {
		title: "Sua conta",
		named: (name) => `${name}, sua conta`,
		since: (day) => `Cadastro: ${day}.`,
		signOut: "Sair",
	},

	daysOff: {
		title: "Folgas",
		text: "Enquanto você está fora, suas partidas por correspondência esperam, e todos nelas veem até quando. Na volta, você tem um dia para cada turno. Dá para voltar antes, quando quiser.",
		days: "Quantos dias, a partir de agora?",
		left: (days) =>
			days === 0
				? "Você já tirou todas as folgas dos últimos doze meses."
				: `${days === 1 ? "Resta 1 dia" : `Restam ${whole(days)} dias`} dos 28 em doze meses.`,
		take: "Tirar estes dias",
		refused: (most) => `Digite um número de 1 a ${whole(most)}.`,
		away: (day) =>
			`Você está de folga até ${day}. Suas partidas por correspondência esperam.`,
		back: "Voltei",
	},

	sessions: {
		title: "Onde sua sessão está aberta",
		agent: (browser, system) =>
			system === null
				? (browser ?? "Algum navegador")
				: `${browser ?? "Algum navegador"} em ${system}`,
		isThis: "este navegador",
		began: (day) => `Aberta: ${day}`,
		used: (days) =>
			days < 1
				? "usada no último dia"
				: days < 2
					? "usada há um dia"
					: `usada há ${whole(days)} dias`,
		end: "Encerrar",
		endNamed: (agent) => `Encerrar ${agent}`,
		endAll: "Encerrar todas as sessões",
		help: "Se você vir uma que não conhece, encerre-a e mude sua senha.",
	},

	change: {
		title: "Mudar a senha",
		help: "Isto encerra sua sessão em todos os outros lugares.",
		submit: "Mudar a senha",
		done: "Sua senha foi mudada, e sua sessão foi encerrada em todos os outros lugares.",
	},

	data: {
		title: "Seus dados",
		text: "Tudo o que sabemos de você: sua conta, onde e como sua sessão está aberta, suas partidas e seus ratings, em um arquivo.",
		download: "Baixar seus dados",
	},

	remove: {
		title: "Excluir a conta",
		text: "Seu nome, seus ratings e suas sessões são apagados, e você abandona as partidas em que está. As partidas encerradas ficam para quem as jogou com você, com “jogador excluído” no seu lugar. Isto não pode ser desfeito.",
		submit: "Excluir a conta para sempre",
		done: {
			title: "Excluída",
			heading: "Sua conta foi excluída",
			text: "Seu nome sumiu das suas partidas, e por três meses ninguém mais pode usá-lo. Você ainda pode jogar como convidado quando quiser.",
		},
	},
};
