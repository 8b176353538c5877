/** The commonest family names of Japan that have two letters. */
const JAPANESE = words(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤
  清水 山崎 阿部 池田 橋本 山下 石川 中島 中嶋 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木
  藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田
  酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 小島 小山
  千葉 大塚 平野 久保 松井 岩崎 桜井 野口 松尾 木下 菊地 菊池 野村 新井 佐野 大西 杉本 古川 浜田 市川
  水野 小松 島田 高野 安田 山内 西田 西川 永井 岩田 松岡 中田 吉川 五十嵐 川口 土屋 北村 岩本 東 大島 川崎 久保田
  飯田 川上 荒木 本田 須藤 片山 松村 福島 田口 辻 関口 服部 大久保 福井 中西 荒井 川村 石原 松下 馬場 河野 平田
  浅野 大谷 内藤 小池 黒田 富田 篠原 星野 松浦 大橋 山中 大石 大森 平井 吉村 岡崎 三宅 樋口 石橋 早川 秋山 永田
  足立 熊谷 内山 川島 本間 白石 尾崎 矢野 田辺 福本 山根 細川 広瀬 廣瀬 成田 秋元 青山 石塚 宮田 小田 島津 吉岡
  小泉 関根 栗原 植田 榎本 堀田 奥村 坂井 児玉 西山 萩原 松永 桑原 津田 望月 高山 小倉 大渡 森本 塚本 野田 若林`);

/** Family names of China that have one letter, of those with names of three letters. */
const CHINESE = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏付方邹鄒熊白孟秦邱侯江尹薛闫雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯',
);

/** A family and a given name with a blank between, as Japanese papers sign. */
const PARTED = /^\p{Script=Han}{1,3} [\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;

/** Whether a line is a name in Han letters, by its family name where no blank parts it. */
export function isHanName(line: string): boolean {
  if (PARTED.test(line)) return true;
  if (
    !/^\p{Script=Han}{2,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}$/u.test(line)
  )
    return false;
  if (line.length === 3 && CHINESE.has(line.charAt(0))) return true;
  return JAPANESE.has(line.slice(0, 2)) || JAPANESE.has(line.slice(0, 3));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
