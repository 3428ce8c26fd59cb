import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';

const num = (n: number) => formatNumber('ja', n, { useGrouping: true });
const events = (n: number) => plural('ja', n, { other: '#件の出来事' });
const era = (name: EraName): string => name && (name === 'bce' ? '紀元前' : '西暦');

const SEASONS = ['春', '夏', '秋', '冬'];
function season(code: number, year: string): string {
  if (code < 33) return `${year}${SEASONS[(code - 21) % 4]}${['', '（北半球）', '（南半球）'][(code - 21) >> 2]}`;
  if (code < 37) return `${year}第${code - 32}四半期`;
  return year + (code < 40 ? ['1〜4月', '5〜8月', '9〜12月'][code - 37] : ['上半期', '下半期'][code - 40]);
}

function near(date: Said, style: SpanStyle): string {
  const text = !date.approximate ? date.text : date.text.endsWith('前') ? `約${date.text}` : date.text.replace(/(（.*）)?$/, 'ごろ$1');
  return !date.uncertain ? text : style === 'spoken' ? `おそらく${text}` : `${text}？`;
}

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'ネットワークまたはサーバーが応答しませんでした。',
  cors: () => '相手のサイトに接続できないか、このページからの読み込みが許可されていません（CORS）。',
  json: () => '受け取った内容は JSON ではありません。',
  status: (detail) => `サーバーの応答：${detail}。`,
  invalid: () => '受け取った内容は年表ではありません。',
};

/** Japanese. */
export const ja: Language = {
  lang: 'ja',
  dates: {
    month: (month) => `${month}月`,
    // In "10〜16" the sign stands once.
    md: (day, month) => month + day.replace(/\p{Nd}+(?![\p{Nd}〜])/gu, '$&日'),
    ymd: (md, year) => year + md,
    ym: (month, year) => year + month,
    year: (year, name) => `${era(name)}${name === 'bce' ? year.replace('〜', '〜前') : year}年`,
    decade: (year) => `${year}年代`,
    century: (n, name) => `${era(name)}${n}世紀`,
    season,
    unknownYear: (of) => (of ? '不明な年' : '年不明'),
    within: (date, years) => `${years}の${date}`,
    one: (part, stretch) => `${stretch}のある${part === 'day' ? '日' : '月'}`,
    nth: (day, month) => `${month}の${day}日`,
    ago: (duration) => `${duration}前`,
    at: (date, time) => `${date} ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && 'おおよそ', uncertain && '不確か'].filter(Boolean).join('、')}：${parts}`,
    noted: (date, note) => `${date}（${note.replace(', ', '、')}）`,
    doubt: near,
    range: (from, to, style, words, inner) => (words ? `${near(from, style)}から${near(to, style)}${inner ? '' : 'まで'}` : `${near(from, style)}〜${near(to, style)}`),
    since: (from, style) => `${near(from, style)}から`,
    onwards: (from, style) => `${near(from, style)}以降`,
    until: (to, style) => `${near(to, style)}まで`,
    endUnknown: (from, style) => `${near(from, style)}から、終わりは不明`,
    startUnknown: (to, style) => `${near(to, style)}まで、始まりは不明`,
    oneOf: (list) => `${list}のいずれか`,
    orEarlier: (date, all) => `${date}${all ? 'と' : 'または'}それ以前`,
    orLater: (date, all) => `${date}${all ? 'と' : 'または'}それ以後`,
    always: '常時',
    unknown: '日付不明',
  },
  drawnShort: (duration, range, style) => (style === 'short' ? duration : style === 'spoken' ? `${duration}、${range}、短縮表示` : `${duration}、短縮表示`),
  // Newspapers set no space between a number and its counter, and write 1700万, not 1,700万.
  duration: (text) => text.replace(/\s|,(?=\d+万)/g, ''),
  present: '現在',

  timeline: '年表',
  loading: '年表を読み込んでいます…',
  empty: '出来事はありません',
  events,
  cluster: (n, dates) => `${events(n)}、${dates}`,
  categories: '分類',
  sources: '出典',
  updated: (date) => `更新：${date}`,
  overview: (shortened) => `同じ日付を実際の比率で${shortened && `（上の図では${shortened}を短縮）`}`,

  reading: {
    lang: 'ja',
    marks: { comma: '、', semicolon: '；', colon: '：', stop: '。', units: '' },
    summary: {
      label: '要約',
      events: (n, range) => `${range}の${events(n)}`,
      densest: (n, when) => `うち${num(n)}件は${when}`,
      gap: (duration, range) => `最も長い間隔は${duration}（${range}）`,
      overlap: (n, when) => `最大${num(n)}件が同時に進行（${when}）`,
      stillGoing: (n) => plural('ja', n, { other: '#件は今も継続中' }),
      together: (titles) => `同じ時期：${titles}`,
    },
    views: {
      label: '表示', chart: '図', story: 'ストーリー', list: '一覧', table: '表',
      shown: { chart: '図で表示しました', story: 'ストーリーで表示しました', list: '一覧で表示しました', table: '表で表示しました' },
    },
    story: {
      previous: '前の出来事', next: '次の出来事', first: '最初の出来事', last: '最後の出来事',
      play: '再生', pause: '一時停止', playing: '再生中', paused: '一時停止中',
      position: (index, n) => `${num(n)}件中${num(index)}件目の出来事`,
    },
    list: {
      all: 'すべての出来事',
      read: (n, total) => `${num(total)}件中${num(n)}件`,
      more: (n) => `さらに${num(n)}件を表示`,
      heading: (name, n) => `${name}：${events(n)}`,
      earlier: (n) => `これより前の${events(n)}`,
      later: (n) => `これより後の${events(n)}`,
    },
    table: {
      date: '日付', title: '見出し', category: '分類', lane: '行', sources: '出典',
      sort: (column, direction) => `${column}で並べ替え（${direction === 'ascending' ? '昇順' : '降順'}）`,
      sorted: (column, direction) => `${column}で並べ替えました（${direction === 'ascending' ? '昇順' : '降順'}）`,
      copy: 'TSVでコピー', copied: 'コピーしました',
    },
    search: {
      label: '検索', placeholder: '見出し、本文、タグ',
      found: (n, total) => `${num(total)}件中${num(n)}件が見つかりました`,
      none: '見つかりませんでした',
      position: (index, n) => `${num(n)}件中${num(index)}件目の結果`,
      next: '次の結果', previous: '前の結果', clear: '検索を消去',
    },
    filter: {
      label: '分類で絞り込む', all: 'すべて表示',
      showing: (n, total) => `${num(total)}件中${num(n)}件を表示`,
      category: (name, n) => `${name}、${events(n)}`,
      shown: (name) => `${name}：表示`,
      hidden: (name) => `${name}：非表示`,
      other: 'その他', none: '該当する出来事はありません',
    },
    zoom: {
      showing: (dates) => `表示中：${dates}`,
      label: '拡大・縮小', in: '拡大', out: '縮小', fit: '年表全体を表示', earlier: '前へ', later: '後へ', overview: '全体図',
      windowStart: '表示範囲の始まり', windowEnd: '表示範囲の終わり',
      before: (n) => `これより前に${num(n)}件`,
      after: (n) => `これより後に${num(n)}件`,
      none: 'この期間に出来事はありません',
      wheel: 'Ctrlキーを押しながらスクロールすると拡大・縮小できます', wheelMac: '⌘キーを押しながらスクロールすると拡大・縮小できます', touch: '2本の指で拡大・縮小できます',
    },
    event: {
      close: '閉じる',
      opensCard: 'カードを開く', open: '開く',
      openCluster: (n) => `${events(n)}を開く`,
      more: (n) => `ほか${num(n)}件`,
      lasts: (duration) => `期間：${duration}`,
      overlaps: (n) => `ほか${events(n)}と同じ時期`,
      sameTime: '同じ時期',
      approximate: 'おおよそ', uncertain: '不確か', stillGoing: '継続中',
    },
    menu: {
      label: 'メニュー', share: '共有', copyLink: 'この出来事へのリンクをコピー', copyTimelineLink: 'この年表へのリンクをコピー', linkCopied: 'リンクをコピーしました',
      copyFailed: 'コピーできませんでした', downloadSVG: 'SVGをダウンロード', downloadPNG: 'PNGをダウンロード', downloadCSV: 'CSVをダウンロード',
      downloadFailed: 'ダウンロードできませんでした', print: '印刷',
    },
    editorial: {
      source: '出典', links: 'リンク', correction: '訂正', corrections: '訂正',
      corrected: (date) => `訂正：${date}`,
      asOf: (date) => `${date}現在`,
      credit: 'クレジット',
      license: (name) => `ライセンス：${name}`,
    },
    media: {
      image: '画像', video: '動画', audio: '音声', embed: 'ほかのサイトの内容',
      load: (host) => `${host}の内容を読み込む`,
      consent: (host) => `ブラウザーが${host}に接続します。お使いのインターネットアドレスが送信され、クッキーが保存されることがあります。`,
      always: (host) => `このページでは${host}の内容をすべて読み込む`,
      openAt: (host) => `${host}で開く`,
      failed: '読み込めませんでした',
    },
    status: {
      unread: '年表を読み込めませんでした。',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: '再試行',
      loaded: (n) => `${events(n)}を読み込みました`,
      added: (n) => `${events(n)}を追加しました`,
      problems: (n) => plural('ja', n, { other: '#件は読み取れませんでした' }),
    },
    keyboard: {
      label: 'キーボード',
      hint: '矢印キーで移動、Enterキーで開き、Escキーで閉じます。',
      move: '矢印キー：前と次の出来事',
      ends: 'Home と End：最初と最後の出来事',
      pages: 'Page Up と Page Down：前と次の年または時代',
      type: '文字：その文字で始まる次の見出し',
      open: 'Enter：出来事を開く',
      close: 'Esc：閉じる',
      zoom: 'プラスとマイナス：拡大・縮小、0：年表全体',
    },
  },
};
