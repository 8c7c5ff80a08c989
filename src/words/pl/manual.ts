/** The words of the page "How to play", in Polish; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { pluralIn } from "../pluralIn.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { counted, exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const form = /* @__PURE__ */ pluralIn("pl");

const tiles = (count: number) => counted(count, "pole", "pola", "pól");
const orders = (count: number) =>
	counted(count, "rozkaz", "rozkazy", "rozkazów");
const points = (count: number) =>
	`${exact(count)} ${form(count, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })}`;
const towns = (count: number) => counted(count, "miasto", "miasta", "miast");

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		pointsPerTown === 0
			? ""
			: `każde twoje miasto daje ci ${points(pointsPerTown)} na turę`,
		pointsPerTownTaken === 0
			? ""
			: `miasto zdobyte na innym graczu od razu jeszcze ${exact(pointsPerTownTaken)}`,
		pointsPerTile === 0
			? ""
			: `każde twoje pole ${points(pointsPerTile)} na turę`,
	]
		.filter((part) => part !== "")
		.join(", a ")
		.replace(/^./, (first) => first.toUpperCase());

export const manualWords: ManualWords = {
	title: "Jak grać",
	lead: "Mapa, kilka rozkazów na turę i sąsiedzi z własnymi planami. Do gry wystarczy osiem zdań; reszta strony jest na później.",
	learn: "Naucz się, grając: półtorej minuty",
	contents: "Na tej stronie",
	before: "Przed",
	after: "Po",

	rules: {
		title: "Gra w ośmiu zdaniach",
		start: (land, strength) =>
			`Na początku masz wokół miasta ${tiles(land)} o sile ${exact(strength)}.`,
		orders: (level, perTown, most) =>
			`Na każdą turę masz ${orders(level)} i o ${whole(perTown)} więcej za każde swoje miasto${most === null ? "" : `, ale najwyżej ${whole(most)}`}.`,
		grow: (strength) =>
			`Rozkaz na wolne pole obok twoich ziem zajmuje je: pole jest twoje, z siłą ${exact(strength)}.`,
		attack: (damage, captured) =>
			`Rozkaz na cudze pole obok twoich ziem to atak: pole traci ${exact(damage)} za każde twoje pole, które się z nim styka, a przy 0 jest twoje, z siłą ${exact(captured)}.`,
		defend: (gain, most) =>
			`Rozkaz na własne pole to obrona: pole zyskuje ${exact(gain)}, najwyżej do ${exact(most)}.`,
		sealed:
			"Rozkazy wszystkich są tajne do końca tury; potem są wykonywane w rundach, po jednym każdego gracza, a o kolejności w każdej rundzie decyduje los.",
		cutOff:
			"Potem ziemie odcięte od twojego największego obszaru przepadają i są wolne dla każdego.",
		score: (pay, turns) =>
			`${pays(pay)}; po ${counted(turns, "turze", "turach", "turach")} wygrywa najwięcej punktów.`,
	},

	pictures: {
		title: "Pięć obrazków",
		titles: {
			grow: "Zajmowanie",
			attack: "Atak",
			defend: "Obrona",
			cut: "Odcinanie",
			towns: "Miasta",
			break: "Rozbijanie pola",
			wear: "Zużycie",
		},
		grow: (strength) =>
			`Wydaj rozkaz na wolne pole obok swoich ziem, a będzie twoje, z siłą ${exact(strength)}.`,
		attack: (damage, touching) =>
			`Wydaj go na pole sąsiada, a straci ono ${exact(damage)} za każde twoje pole, które się z nim styka. Tutaj jest ich ${whole(touching)}: pole przechodzi w twoje ręce.`,
		defend: (gain, most) =>
			`Wydaj go na własne pole, a zyska ono ${exact(gain)}, najwyżej do ${exact(most)}.`,
		cut: (count) =>
			`Co jest odcięte od największego obszaru właściciela, przepada na koniec tury. Tutaj jedno pole pociąga za sobą ${counted(count, "inne", "inne", "innych")}.`,
		towns: (perTown) =>
			`Każde miasto daje ci też o ${orders(perTown)} więcej na turę.`,
		side: (isYou, land, held) =>
			`${isYou ? "Masz" : "Sąsiad ma"} ${tiles(land)}${held === 0 ? "" : ` i ${towns(held)}`}.`,
	},

	effects: {
		grew: (strength) =>
			`Wolne pole jest teraz twoje, z siłą ${exact(strength)}.`,
		attacked: (damage) => `Jedno z pól sąsiada traci ${exact(damage)}.`,
		captured: (strength) => `Zdobywasz je, z siłą ${exact(strength)}.`,
		paid: (count) => `Od razu dostajesz za miasto ${points(count)}.`,
		broken: "Zostaje rozbite i jest wolne.",
		defended: (gain, strength) =>
			`Jedno z twoich pól zyskuje ${exact(gain)} i ma ${exact(strength)}.`,
		cut: (count) =>
			`Sąsiad traci ${counted(count, "odcięte pole", "odcięte pola", "odciętych pól")}.`,
		worn: "Pola tracą siłę na otwartych bokach.",
		orders: (level) => `Masz teraz ${orders(level)} na turę.`,
		scored: (count) => `Dostajesz ${points(count)}.`,
	},

	tips: {
		title: "Warto wiedzieć",
		support: (touching) =>
			`Świeże pole pada od jednego rozkazu, jeśli styka się z nim ${counted(touching, "twoje pole", "twoje pola", "twoich pól")}. Otocz, potem atakuj.`,
		cut: "Tnij, nie pchaj: jedno pole, które łączy dwie części ziem, jest warte tyle, co wszystko, co na nim wisi. Poszukaj takich u siebie i połącz je drugi raz.",
		weak: "Słabe pole pomaga w ataku tak samo jak silne. Siła tylko utrzymuje je w twoich rękach.",
		twice:
			"Dwa rozkazy na jedno pole to nie błąd: jeśli pierwszy je zdobędzie, drugi je obroni.",
		first:
			"Twój pierwszy rozkaz jest wykonywany w pierwszej rundzie. Najpilniejszy wydaj jako pierwszy.",
		town: "Miasto płaci co turę, więc wczesne płaci najwięcej. A co zdobędziesz na liderze, lider traci.",
		shore:
			"Nikt nie może zająć wody ani gór, więc nikt stamtąd nie zaatakuje: pole obok nich ma mniej boków do pilnowania.",
	},

	details: {
		title: "Drobnym drukiem",
		plan: "Naciśnięcie pola planuje rozkaz, następne go cofa; „Jeszcze jeden” planuje tam drugi. „Zakończ turę” wydaje wszystkie. Gdy czas minie, zaplanowane rozkazy też zostaną wydane, jeśli strona jest otwarta.",
		signs:
			"Chorągiewka obok siły oznacza pole, które możesz zdobyć w tej turze, trójkąt takie, które inni mogą odebrać tobie: pełny jednym rozkazem, pusty dwoma.",
		ready:
			"Dopóki tura nie jest wykonana, możesz wrócić do planu. Wykonuje się, gdy zakończą ją wszyscy albo gdy minie czas. Pośpiech nic nie daje.",
		changed:
			"Skutek rozkazu zależy od tego, czyje jest pole, gdy przychodzi jego chwila. Jeśli pole nie styka się już z twoimi ziemiami, rozkaz przepada.",
		places:
			"Dla dwóch lub czterech graczy wszystkie miejsca startowe są takie same. Dla większości innych liczb są tak równe, jak dało się wylosować. O tym, komu przypadnie które, decyduje los.",
		out: "Jeśli stracisz ostatnie pole, odpadasz i możesz oglądać resztę. Gdy zostaje tylko jeden gracz, partia się kończy.",
		pay: "Miasta płacą na koniec tury, gdy odcięte ziemie już przepadły.",
		equal:
			"Z dwóch obszarów tej samej wielkości za największy liczy się silniejszy.",
		tie: "Jeśli na koniec dwóch graczy ma tyle samo punktów, wyżej jest ten, kto ma więcej ziem.",
	},

	maps: {
		title: "Mapy i minuty",
		drawn:
			"Każda partia ma własną, losowaną mapę; wybierasz jej kształt i rozmiar. Stoją na niej miasta, a wody i gór nikt nie może zająć.",
		example: (land, held, starts) =>
			`${tiles(land)} lądu i ${towns(held)}, z tego ${whole(starts)} tam, gdzie zaczynają gracze.`,
		time: (seconds) =>
			`Tura partii na żywo trwa ${counted(seconds, "sekundę", "sekundy", "sekund")}, chyba że wybierzesz inaczej, a krócej, gdy wszyscy zakończą ją wcześniej.`,
		size: "Rozmiar",
		players: "Gracze, najwyżej",
		turns: "Tury",
		minutes: "Minuty, najwyżej",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Boty do ćwiczeń",
		ladder:
			"Według siły, od najsłabszego. Zacznij tam, gdzie wygrywasz, i wspinaj się.",
		characters: "Według charakteru, a każdy chce czego innego:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Bez myszy",
		text: "We wszystko możesz grać z klawiatury.",
		march: "W marszu",
		others: "W innych grach",
		key: "Klawisz",
		does: "Co robi",
	},

	fairness: {
		title: "Uczciwie, i możesz to sprawdzić",
		sealed:
			"Rozkazy są tajne: do końca tury serwer nikomu nie wysyła twoich, a boty wiedzą nie więcej niż ty.",
		chance:
			"Nikt nie może ustawić losu. Przed partią serwer losuje sekret i liczy jego skrót raz za razem, po jednym razie na każdą możliwą turę: to łańcuch, w którym z każdego ogniwa wynika następne, a z żadnego poprzednie. Ostatnie ogniwo jest publikowane na początku partii i z niego losowane są mapa oraz miejsca startowe. Potem każda tura używa ogniwa sprzed ostatnio użytego.",
		check:
			"Dlatego nikt nie przewidzi, co los przyniesie w następnej turze, a każdy może sprawdzić, że było to ustalone przed pierwszym rozkazem: skrót ogniwa jednej tury musi dać ogniwo tury poprzedniej.",
		replay:
			"Twoja przeglądarka sama oblicza każdą turę, według tych samych zasad co serwer, i porównuje wyniki.",
	},

	startPlaying: "To wszystko. Zagraj partię",
};
