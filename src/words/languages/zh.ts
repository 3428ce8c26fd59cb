import { formatNumber, plural } from '../intl.js';
import type { Language } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';

const num = (n: number) => formatNumber('zh', n, { useGrouping: true });
const events = (n: number) => plural('zh', n, { other: '#个事件' });
const era = (name: EraName): string => name && (name === 'bce' ? '公元前' : '公元');

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
function season(code: number, year: string): string {
  if (code < 33) return `${year}${SEASONS[(code - 21) % 4]}${['', '（北半球）', '（南半球）'][(code - 21) >> 2]}`;
  if (code < 37) return `${year}第${'一二三四'[code - 33]}季度`;
  return year + (code < 40 ? ['1—4月', '5—8月', '9—12月'][code - 37] : ['上半年', '下半年'][code - 40]);
}

/** 20世纪90年代; the first ten years of a century have another name. */
function decade(_year: string, _of: boolean, n: number): string {
  return `${Math.floor(n / 100) + 1}世纪${n % 100 ? `${n % 100}年代` : '头十年'}`;
}

function near(date: Said, style: SpanStyle): string {
  const text = (date.approximate ? '约' : '') + date.text;
  return !date.uncertain ? text : style === 'spoken' ? `可能是${text}` : `${text}？`;
}

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => '网络或服务器没有响应。',
  cors: () => '无法连接对方网站，或对方网站不允许本页读取其内容（CORS）。',
  json: () => '收到的内容不是 JSON。',
  status: (detail) => `服务器返回：${detail}。`,
  invalid: () => '收到的内容不是时间线。',
};

/** Chinese, in simplified characters. */
export const zh: Language = {
  lang: 'zh',
  dates: {
    month: (month) => `${month}月`,
    // In "10—16" the sign stands once, as in the standard (GB/T 15835).
    md: (day, month) => month + day.replace(/\p{Nd}+(?![\p{Nd}—])/gu, '$&日'),
    ymd: (md, year) => year + md,
    ym: (month, year) => year + month,
    year: (year, name) => `${era(name)}${name === 'bce' ? year.replace('—', '—前') : year}年`,
    decade,
    century: (n, name) => `${era(name)}${n}世纪`,
    season,
    unknownYear: (of) => (of ? '某年' : '年份不详'),
    within: (date, years) => years + date,
    one: (part, stretch) => `${stretch}某${part === 'day' ? '日' : '月'}`,
    nth: (day, month) => `${month}${day}日`,
    ago: (duration) => `${duration}前`,
    at: (date, time) => `${date} ${time}`,
    partly: (parts, approximate, uncertain) => `${[approximate && '约数', uncertain && '存疑'].filter(Boolean).join('、')}：${parts}`,
    noted: (date, note) => `${date}（${note.replace(', ', '，')}）`,
    doubt: near,
    range: (from, to, style, words) => `${near(from, style)}${words ? '至' : '—'}${near(to, style)}`,
    since: (from, style) => `${near(from, style)}以来`,
    onwards: (from, style) => `${near(from, style)}起`,
    until: (to, style) => `截至${near(to, style)}`,
    endUnknown: (from, style) => `${near(from, style)}起，结束时间不详`,
    startUnknown: (to, style) => `截至${near(to, style)}，开始时间不详`,
    oneOf: (list) => `${list}之一`,
    orEarlier: (date, all) => `${date}${all ? '及' : '或'}更早`,
    orLater: (date, all) => `${date}${all ? '及' : '或'}更晚`,
    always: '一直',
    unknown: '日期不详',
  },
  drawnShort: (duration, range, style) => (style === 'short' ? duration : style === 'spoken' ? `${duration}，${range}，缩短显示` : `${duration}，缩短显示`),
  // 1700万, not 1,700万.
  duration: (text) => text.replace(/,(?=\d+万)/, ''),
  present: '现在',

  timeline: '时间线',
  loading: '正在载入时间线……',
  empty: '没有事件',
  events,
  cluster: (n, dates) => `${events(n)}，${dates}`,
  categories: '类别',
  sources: '来源',
  updated: (date) => `更新于${date}`,
  overview: (shortened) => `同样的日期，按实际比例${shortened && `；上图缩短了${shortened}`}`,

  reading: {
    lang: 'zh',
    marks: { comma: '，', semicolon: '；', colon: '：', stop: '。', units: '' },
    summary: {
      label: '概要',
      events: (n, range) => `${range}，共${events(n)}`,
      densest: (n, when) => `其中${num(n)}个在${when}`,
      gap: (duration, range) => `最长的间隔为${duration}，即${range}`,
      overlap: (n, when) => `最多有${num(n)}个同时进行，在${when}`,
      stillGoing: (n) => plural('zh', n, { other: '#个仍在持续' }),
      together: (titles) => `同时进行：${titles}`,
    },
    views: {
      label: '视图', chart: '图表', story: '故事', list: '列表', table: '表格',
      shown: { chart: '以图表显示', story: '以故事显示', list: '以列表显示', table: '以表格显示' },
    },
    story: {
      previous: '上一个事件', next: '下一个事件', first: '第一个事件', last: '最后一个事件',
      play: '播放', pause: '暂停', playing: '正在播放', paused: '已暂停',
      position: (index, n) => `第${num(index)}个事件，共${num(n)}个`,
    },
    list: {
      all: '全部事件',
      read: (n, total) => `${num(n)}/${events(total)}`,
      more: (n) => `再显示${num(n)}个`,
      heading: (name, n) => `${name}：${events(n)}`,
      earlier: (n) => `更早的${events(n)}`,
      later: (n) => `更晚的${events(n)}`,
    },
    table: {
      date: '日期', title: '标题', category: '类别', lane: '行', sources: '来源',
      sort: (column, direction) => `按${column}排序，${direction === 'ascending' ? '升序' : '降序'}`,
      sorted: (column, direction) => `已按${column}排序，${direction === 'ascending' ? '升序' : '降序'}`,
      copy: '复制为 TSV', copied: '已复制',
    },
    search: {
      label: '搜索', placeholder: '标题、正文、标签',
      found: (n, total) => `${events(total)}中找到${num(n)}个`,
      none: '没有找到结果',
      position: (index, n) => `第${num(index)}个结果，共${num(n)}个`,
      next: '下一个结果', previous: '上一个结果', clear: '清除搜索',
    },
    filter: {
      label: '按类别筛选', all: '显示全部',
      showing: (n, total) => `${events(total)}中显示${num(n)}个`,
      category: (name, n) => `${name}，${events(n)}`,
      shown: (name) => `${name}：已显示`,
      hidden: (name) => `${name}：已隐藏`,
      other: '其他', none: '没有符合条件的事件',
    },
    zoom: {
      showing: (dates) => `当前显示：${dates}`,
      label: '缩放', in: '放大', out: '缩小', fit: '显示整条时间线', earlier: '更早', later: '更晚', overview: '总览',
      windowStart: '显示范围的起点', windowEnd: '显示范围的终点',
      before: (n) => `更早的${num(n)}个`,
      after: (n) => `更晚的${num(n)}个`,
      none: '这段时间内没有事件',
      wheel: '按住 Ctrl 并滚动即可缩放', wheelMac: '按住 ⌘ 并滚动即可缩放', touch: '用两根手指缩放',
    },
    event: {
      close: '关闭',
      opensCard: '打开卡片', open: '打开',
      openCluster: (n) => `打开${events(n)}`,
      more: (n) => `另有${num(n)}个`,
      lasts: (duration) => `持续${duration}`,
      overlaps: (n) => `与另外${events(n)}同时`,
      sameTime: '同一时间',
      approximate: '约', uncertain: '存疑', stillGoing: '仍在持续',
    },
    menu: {
      label: '菜单', share: '分享', copyLink: '复制此事件的链接', copyTimelineLink: '复制此时间线的链接', linkCopied: '链接已复制',
      copyFailed: '无法复制', downloadSVG: '下载 SVG', downloadPNG: '下载 PNG', downloadCSV: '下载 CSV',
      downloadFailed: '无法下载', print: '打印',
    },
    editorial: {
      source: '来源', links: '链接', correction: '更正', corrections: '更正',
      corrected: (date) => `更正于${date}`,
      asOf: (date) => `截至${date}`,
      credit: '署名',
      license: (name) => `许可：${name}`,
    },
    media: {
      image: '图片', video: '视频', audio: '音频', embed: '其他网站的内容',
      load: (host) => `载入来自 ${host} 的内容`,
      consent: (host) => `浏览器将连接 ${host}，您的网络地址会发送给该网站，该网站可能存储 Cookie。`,
      always: (host) => `在本页载入来自 ${host} 的全部内容`,
      openAt: (host) => `在 ${host} 打开`,
      failed: '无法载入',
    },
    status: {
      unread: '时间线无法载入。',
      failure: (reason, detail) => FAILURES[reason](detail),
      retry: '重试',
      loaded: (n) => `已载入${events(n)}`,
      added: (n) => `已添加${events(n)}`,
      problems: (n) => plural('zh', n, { other: '有#条无法读取' }),
    },
    keyboard: {
      label: '键盘',
      hint: '方向键移动，Enter 键打开，Esc 键关闭。',
      move: '方向键：上一个和下一个事件',
      ends: 'Home 和 End：第一个和最后一个事件',
      pages: 'Page Up 和 Page Down：上一个和下一个年份或时期',
      type: '字母：以其开头的下一个标题',
      open: 'Enter：打开事件',
      close: 'Esc：关闭事件',
      zoom: '加号和减号：缩放；0：整条时间线',
    },
  },
};
