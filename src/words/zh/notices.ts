/** The words of pages that say why something was not done, in Simplified Chinese. */
import type { NoticeWords } from "../en/notices.ts";

export const noticeWords: NoticeWords = {
	challenge: {
		title: "请稍候",
		heading: "你是真人吗？",
		text: "有程序成千上万地在这里开局。请等下面的方框确认你不是程序，再继续。一天之内不会再问。",
		script: "没有JavaScript，我们无法判断。你仍可以加入列表中的对局，或登录。",
		goOn: "继续",
	},

	noCookie: {
		title: "没有Cookie",
		heading: "你的浏览器没有发送Cookie",
		text: "我们靠Cookie知道哪个座位是谁的。没有它，你每点一下都成了新的人，再也找不到自己的对局。",
		how: "如果你的浏览器保留Cookie，直接继续即可。如果又看到本页，请先允许本站使用Cookie。",
		again: "继续",
		back: "首页",
	},

	refused: {
		title: "未完成",
		heading: "没有成功",
		toRematch: "查看再战",
		back: "回到对局",
		notOver: "要等这局结束才能再战。",
		playOn: {
			not_over: "这局还在进行。结束后，你可以从任何一回合接着玩。",
			no_turn: "这局没有这一回合可以接着玩。请选另一回合。",
			no_land: "那位玩家在该回合没有领地。请选另一位玩家。",
			too_long: "长对局的这么后面无法接着玩。请选更早的回合。",
		},
	},

	notWatchable: {
		title: "不公开的对局",
		heading: "只有玩家可以观战",
		text: "这局只为参与的玩家而开。",
		canJoin: "还有空座位：入座就是其中一员。",
		join: "入座",
		otherGames: "查看其他对局",
	},

	notFound: {
		title: "地图之外",
		heading: "走出地图了",
		text: "这个网址什么都没有。对局的网址可能在复制时被截断：请用完整的链接再试。",
		back: "回到首页",
	},

	errors: {
		internal: {
			title: "出错了",
			heading: "我们这边出错了",
			text: "不是你的问题，你已确认的内容都没有丢失。请稍后再试。",
		},
		forbidden: {
			title: "来源不对",
			heading: "这个请求来自别的网站",
			text: "为了你的安全，只有从本站页面提交的表单才有效。请打开本站的页面再试。",
		},
		too_large: {
			title: "内容太多",
			heading: "一次发送的内容太多",
			text: "发送的内容比我们的任何表单都大。请返回再试。",
		},
		too_many: {
			title: "太快了",
			heading: "一分钟内请求太多",
			text: "短时间内来自这里的请求太多，我们只好放慢。请等一分钟再试：你的对局照常进行。",
		},
		too_many_today: {
			title: "对局太多",
			heading: "今天开的对局太多了",
			text: "今天从你的网络开的对局太多，明天之前不能再开。你仍可以加入对局，已有的也照常进行。",
		},
		too_many_here: {
			title: "对局太多",
			heading: "这里还有许多对局没有结束",
			text: "你的网络有太多对局在招募或进行中，暂时不能再开。请从对局列表加入其中一局，或几分钟后再试。",
		},
		too_many_open: {
			title: "已在等待",
			heading: "你的对局还在等玩家",
			text: "你参加了几局尚未开始的对局。请先开始或离开其中一局，再创建新的。",
		},
		too_many_games: {
			title: "对局太多",
			heading: "你参加的对局太多了",
			text: "你参加的对局太多，不能再开新的。请先打完几局。",
		},
		bad_request: {
			title: "无法理解",
			heading: "我们没看懂这个请求",
			text: "本页不会发出这样的内容。请返回，刷新页面再试。",
		},
		away: {
			title: "暂时不行",
			heading: "暂时无法查询",
			text: "我们的数据库没有响应。对局照常进行，什么都没有丢失。请一分钟后再试。",
		},
		archive_away: {
			title: "暂时不行",
			heading: "暂时无法查询",
			text: "已结束对局的存档没有响应。进行中的对局照常进行，什么都没有丢失。请一分钟后再试。",
		},
		updating: {
			title: "正在更新",
			heading: "这局正在更新",
			text: "网站的新版本正在应用到这局。什么都没有丢失：请一分钟后再来。",
		},
		unreadable: {
			title: "无法打开",
			heading: "这局无法打开",
			text: "这局保存的数据无法读取。什么都没有删除。问题已记入日志，我们会处理。你的其他对局不受影响。",
		},
		not_a_form: {
			title: "不是表单",
			heading: "这不是我们的表单",
			text: "这个网址只接受页面表单提交的内容。请使用页面上的表单。",
		},
	},
};
