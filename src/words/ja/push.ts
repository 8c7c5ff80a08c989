/** The words of notifications, and of the page where readers choose them, in Japanese. */
import type { pushWords as en } from "../en/push.ts";

export const pushWords: typeof en = {
	title: "通知",
	lead: "ゲームがあなたを待っているとき、Hexmarchを閉じていてもお知らせします。",
	needsScript:
		"通知をオンにするにはJavaScriptが必要ですが、オフになっているか、読み込まれていません。",
	unsupported:
		"このブラウザーでは、このサイトの通知を表示できません。最新のChrome、Edge、Firefox、Safariを、プライベートウィンドウ以外でお試しください。",
	install:
		"iPhoneとiPadでは、インストールしたサイトだけが通知できます。「共有」から「ホーム画面に追加」を選び、そこからHexmarchを開いて、このページに戻ってください。",
	blocked:
		"ブラウザーがこのサイトの通知をブロックしています。許可するには、アドレスの横のアイコンからサイトの設定を開き、変更後にこのページを再読み込みしてください。",
	off: "このサイトの通知を許可するか、ブラウザーがたずねます。その後、知らせてほしいことを選べます。ボタン1つでいつでも止められます。",
	turnOn: "通知をオンにする",
	on: "このブラウザーの通知はオンです。",
	turnOff: "オフにする",
	trial: "今すぐ試しに送る",
	choices: {
		label: "知らせてほしいとき",
		turns: "通信戦で自分の番になったとき",
		begins: "自分のゲームが始まったとき",
		signIns: "別のブラウザーで自分のアカウントにログインがあったとき",
	},
	quiet: {
		label: "おやすみ時間",
		use: "この時間は通知しない",
		from: "開始",
		to: "終了",
		help: "時間が過ぎたとき、まだゲームが待っていれば、そこでお知らせします。",
	},
	status: {
		saved: "保存しました。",
		off: "通知はオフです。",
		sent: "送信しました。数秒で届きます。",
		dismissed:
			"ブラウザーの確認で許可されませんでした。もう一度押すと、また確認されます。",
		failed: "うまくいきませんでした。接続を確かめて、もう一度押してください。",
		tooMany:
			"1分間の回数が多すぎます。少し待ってから、もう一度押してください。",
	},
	offer: "自分の番になったら通知する",
	offerBegin: "このゲームが始まったら通知する",
	section:
		"自分の番、ゲームの開始、ログインなど、このブラウザーに届く通知を選べます。",
	choose: "通知を選ぶ",

	notice: {
		turn: "あなたの番です",
		begins: "ゲームが始まります",
		signIn: "あなたのアカウントにログインがありました",
		signInText: (agent) =>
			`${agent}。心当たりがなければ、ここを押してログアウトさせてください。`,
		trial: "通知が届きました",
		trialText: "ゲームがあなたを待っているとき、このようにお知らせします。",
	},
};
