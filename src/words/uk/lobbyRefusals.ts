/** Why something can’t be done before a game begins, in Ukrainian. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "Партія вже почалася.",
	not_host: "Це може лише організатор.",
	removed: "Організатор вилучив вас із цієї партії.",
	not_open: "Приєднатися до партії вже пізно. Її можна дивитися.",
	too_fast: "Не так швидко. Зачекайте трохи й спробуйте знову.",
	not_seated: "Ви дивитеся цю партію, а не граєте.",
	no_seat: "Це місце зайнято.",
	kept: "Вільні місця тримають для тих, хто грав раніше.",
	already_seated: "Ви вже маєте місце.",
	too_few_seats: "Щоб почати, потрібно більше гравців.",
};

export const refusedOther = "Сервер цього не прийняв. Спробуйте ще раз.";
