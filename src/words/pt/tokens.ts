/** The words of API tokens, in Portuguese. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "Tokens de API",
	text: "Com um token, um programa joga aqui em seu nome. Ele não pode entrar na conta, nem alterá-la ou excluí-la.",
	api: "O que os programas podem fazer aqui",
	none: "Você ainda não tem tokens.",
	make: "Criar um token",
	made: (day) => `Criado em ${day}`,
	used: (day) => `usado pela última vez em ${day}`,
	neverUsed: "ainda não usado",
	ends: (day) => `válido até ${day}`,
	ended: (day) => `expirou em ${day}`,
	endless: "sem prazo",
	revoke: "Revogar",
	revokeNamed: (name) => `Revogar ${name}`,
	help: "Os tokens continuam válidos quando você sai ou troca a senha. Revogue os que não usa ou não conhece.",
	revoked:
		"O token foi revogado: os programas que o têm não entram mais. Crie outro para substituí-lo.",

	form: {
		title: "Criar um token de API",
		nameHelp: "Para que serve o token. Só você o vê.",
		scopes: "O que ele permite",
		scope: {
			read: "Ver o que só você vê: suas partidas, seus lugares",
			play: "Criar partidas, entrar nelas e jogá-las",
			bot: "Tornar esta conta a de um bot, para sempre",
		},
		short: { read: "ver", play: "jogar", bot: "virar bot" },
		fairPlay:
			"Se um programa escolhe as ordens, jogue com uma conta de bot. Com qualquer outra conta, escolha você.",
		end: "Por quanto tempo vale",
		days: (days) => `${whole(days)} dias`,
		year: "Um ano",
		never: "Até você revogar",
		submit: "Criar o token",
		back: "Voltar à sua conta",
	},

	problems: {
		name_missing: "Digite um nome.",
		name_long: (most) =>
			`O nome de um token tem no máximo ${whole(most)} caracteres.`,
		name_taken: "Você já tem um token com este nome. Escolha outro.",
		scopes_missing: "Escolha ao menos uma coisa que ele permite.",
		too_many: (most) => `Você tem ${whole(most)} tokens. Revogue um antes.`,
	},

	fresh: {
		title: "Seu novo token",
		text: "Copie agora: não o guardamos, então não poderemos mostrá-lo de novo. Quem o tiver pode fazer o que ele permite.",
		label: "O token",
		copy: "Copiar",
		copied: "Copiado",
		notCopied: "Copie este token:",
		use: "Os programas o enviam em cada requisição:",
		done: "Já guardei",
	},
};
