import { formatNumber, plural } from '../intl.js';
import type { Language, Messages } from '../messages.js';
import type { EraName, LoadFailure, Said, SpanStyle } from '../types.js';

const ONES = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const TENS = ['', '', 'العشر', 'الثلاث'];
/** The first to the thirty-ninth, after a masculine noun: nominative, or as it stands after a preposition. */
function ordinal(n: number, of: boolean): string {
  if (n <= 10) return ONES[n];
  if (n < 20) return `${n === 11 ? 'الحادي' : ONES[n - 10]} عشر`;
  const tens = TENS[Math.floor(n / 10)] + (of ? 'ين' : 'ون');
  return n % 10 ? `${n % 10 === 1 ? 'الحادي' : ONES[n % 10]} و${tens}` : tens;
}

const era = (name: EraName, style: SpanStyle): string =>
  name && (style === 'spoken' ? (name === 'bce' ? ' قبل الميلاد' : ' ميلاديًا') : name === 'bce' ? ' ق.م.' : ' م');

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
function season(code: number, year: string): string {
  if (code < 33) return `${SEASONS[(code - 21) % 4]} ${year}${['', ' (نصف الكرة الشمالي)', ' (نصف الكرة الجنوبي)'][(code - 21) >> 2]}`;
  const [n, part] = code < 37 ? [code - 32, 'الربع'] : code < 40 ? [code - 36, 'الثلث'] : [code - 39, 'النصف'];
  return `${part} ${ordinal(n, false)} من ${year}`;
}

const DECADES = ['', '', 'عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];
const centuryOf = (n: number, of: boolean) => (n < 40 ? `القرن ${ordinal(n, of)}` : `القرن ${n}`);
function decade(_year: string, _of: boolean, n: number): string {
  const tens = (n % 100) / 10;
  return `${DECADES[tens] || `العقد ${ordinal(tens + 1, false)} من`} ${centuryOf(Math.floor(n / 100) + 1, true)}`;
}

function doubted(date: Said, style: SpanStyle, text: string): string {
  return !date.uncertain ? text : style === 'spoken' ? `ربما ${text}` : `${text}؟`;
}
const near = (date: Said, style: SpanStyle): string =>
  doubted(date, style, !date.approximate ? date.text : date.of.startsWith('قبل ') ? date.of.replace('قبل ', 'قبل نحو ') : `حوالي ${date.of}`);
const after = (preposition: string, date: Said, style: SpanStyle): string => doubted(date, style, `${preposition} ${date.approximate ? 'حوالي ' : ''}${date.of}`);

const dash = (a: string, b: string) => (/\s/.test(a + b) ? `${a} – ${b}` : `${a}–${b}`);

const FAILURES: Record<LoadFailure, (detail: string) => string> = {
  network: () => 'لم تستجب الشبكة أو الخادم.',
  cors: () => 'تعذّر الوصول إلى الموقع الآخر، أو أنه لا يسمح لهذه الصفحة بقراءته (CORS).',
  json: () => 'ما وصل ليس بصيغة JSON.',
  status: (detail) => `ردّ الخادم: ${detail}.`,
  invalid: () => 'ما وصل ليس خطًا زمنيًا.',
};

/** The words with numbers as `locale` writes them: "17" in the Maghreb and the Gulf, "١٧" in Egypt and the Levant. */
function arabic(locale: string): Language {
  const num = (n: number) => formatNumber(locale, n, { useGrouping: true });
  /** None, one, two; three to ten; eleven to ninety-nine; the hundreds. */
  const count = (n: number, zero: string, one: string, two: string, few: string, many: string, other: string) =>
    plural(locale, n, { zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });
  const events = (n: number) => count(n, 'لا أحداث', 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');
  /** After a preposition or a verb. */
  const eventsOf = (n: number) => count(n, 'لا أحداث', 'حدث واحد', 'حدثين', 'أحداث', 'حدثًا', 'حدث');

  return {
    lang: 'ar',
    dates: {
      md: (day, month) => `${day} ${month}`,
      ymd: (md, year) => `${md} ${year}`,
      ym: (month, year) => `${month} ${year}`,
      year: (year, name, place, style) => (place === 'of' || (place === 'alone' && style === 'spoken') ? 'عام ' : '') + year + era(name, style),
      decade,
      century: (n, name, of) => centuryOf(n, of) + (name === 'bce' ? ' قبل الميلاد' : name && ' الميلادي'),
      season,
      unknownYear: () => 'سنة غير معروفة',
      within: (date, years) => `${date} من ${years}`,
      one: (part, stretch) => `أحد ${part === 'day' ? 'أيام' : 'أشهر'} ${stretch}`,
      nth: (day, month) => `يوم ${num(day)} من ${month}`,
      ago: (duration) => `قبل ${duration}`,
      at: (date, time) => `${date}، ${time}`,
      partly: (parts, approximate, uncertain) => `${[approximate && 'تقريبي', uncertain && 'غير مؤكد'].filter(Boolean).join(' و')}: ${parts.replace(/(^|\s|و)يوم$/, '$1اليوم')}`,
      noted: (date, note) => `${date} (${note.replace(', ', '، ')})`,
      doubt: near,
      range: (from, to, style, words) => (words ? `${after('من', from, style)} ${after('إلى', to, style)}` : dash(near(from, style), near(to, style))),
      since: (from, style) => after('منذ', from, style),
      onwards: (from, style) => after('اعتبارًا من', from, style),
      until: (to, style) => after('حتى', to, style),
      endUnknown: (from, style) => `${after('منذ', from, style)}، والنهاية غير معروفة`,
      startUnknown: (to, style) => `${after('حتى', to, style)}، والبداية غير معروفة`,
      oneOf: (list) => `أحد التواريخ: ${list}`,
      orEarlier: (date, all) => `${date} ${all ? 'وما' : 'أو ما'} قبله`,
      orLater: (date, all) => `${date} ${all ? 'وما' : 'أو ما'} بعده`,
      always: 'دائمًا',
      unknown: 'تاريخ غير معروف',
    },
    drawnShort: (duration, range, style) => (style === 'short' ? duration : style === 'spoken' ? `${duration}، ${range}، عرض مختصر` : `${duration} باختصار`),
    present: 'الحاضر',

    timeline: 'خط زمني',
    loading: 'جارٍ تحميل الخط الزمني…',
    empty: 'لا توجد أحداث',
    events,
    cluster: (n, dates) => `${events(n)}، ${dates}`,
    categories: 'الفئات',
    sources: 'المصادر',
    updated: (date) => `آخر تحديث: ${date}`,
    overview: (shortened) => `التواريخ نفسها بمقياس حقيقي${shortened && `؛ واختُصر أعلاه: ${shortened}`}`,

    reading: {
      lang: 'ar',
      marks: { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '.', units: ' و' },
      summary: {
        label: 'باختصار',
        events: (n, range) => `${events(n)} ${range}`,
        densest: (n, when) => `${num(n)} منها في ${when}`,
        gap: (duration, range) => `أطول فاصل: ${duration}، ${range}`,
        overlap: (n, when) => `ما يجري في وقت واحد يصل إلى ${num(n)}، في ${when}`,
        stillGoing: (n) => plural(locale, n, { zero: 'لا شيء منها مستمر', one: 'واحد منها ما زال مستمرًا', two: 'اثنان منها ما زالا مستمرين', few: '# منها ما زالت مستمرة', many: '# منها ما زالت مستمرة', other: '# منها ما زالت مستمرة' }),
        together: (titles) => `في الوقت نفسه: ${titles}`,
      },
      views: {
        label: 'العرض', chart: 'مخطط', story: 'قصة', list: 'قائمة', table: 'جدول',
        shown: { chart: 'معروض في مخطط', story: 'معروض في قصة', list: 'معروض في قائمة', table: 'معروض في جدول' },
      },
      story: {
        previous: 'الحدث السابق', next: 'الحدث التالي', first: 'الحدث الأول', last: 'الحدث الأخير',
        play: 'تشغيل', pause: 'إيقاف مؤقت', playing: 'قيد التشغيل', paused: 'متوقف مؤقتًا',
        position: (index, n) => `الحدث ${num(index)} من ${num(n)}`,
      },
      list: {
        all: 'جميع الأحداث',
        read: (n, total) => `${num(n)} من ${eventsOf(total)}`,
        more: (n) => `عرض ${num(n)} أخرى`,
        heading: (name, n) => `${name}: ${events(n)}`,
        earlier: (n) => count(n, 'لا أحداث سابقة', 'حدث سابق واحد', 'حدثان سابقان', 'أحداث سابقة', 'حدثًا سابقًا', 'حدث سابق'),
        later: (n) => count(n, 'لا أحداث لاحقة', 'حدث لاحق واحد', 'حدثان لاحقان', 'أحداث لاحقة', 'حدثًا لاحقًا', 'حدث لاحق'),
      },
      table: {
        date: 'التاريخ', title: 'العنوان', category: 'الفئة', lane: 'الصف', sources: 'المصادر',
        sort: (column, direction) => `ترتيب حسب ${column}، ${direction === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}`,
        sorted: (column, direction) => `مرتّب حسب ${column}، ${direction === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}`,
        copy: 'نسخ بصيغة TSV', copied: 'تم النسخ',
      },
      search: {
        label: 'بحث', placeholder: 'العناوين والنصوص والوسوم',
        found: (n, total) => `عُثر على ${num(n)} من ${eventsOf(total)}`,
        none: 'لا نتائج',
        position: (index, n) => `النتيجة ${num(index)} من ${num(n)}`,
        next: 'النتيجة التالية', previous: 'النتيجة السابقة', clear: 'مسح البحث',
      },
      filter: {
        label: 'تصفية حسب الفئة', all: 'عرض الكل',
        showing: (n, total) => `يُعرض ${num(n)} من ${eventsOf(total)}`,
        category: (name, n) => `${name}، ${events(n)}`,
        shown: (name) => `${name}: ظاهر`,
        hidden: (name) => `${name}: مخفي`,
        other: 'أخرى', none: 'لا حدث مطابق',
      },
      zoom: {
        showing: (dates) => `المعروض: ${dates}`,
        label: 'تكبير وتصغير', in: 'تكبير', out: 'تصغير', fit: 'عرض الخط الزمني كاملًا', earlier: 'أسبق', later: 'لاحقًا', overview: 'نظرة عامة',
        windowStart: 'بداية المعروض', windowEnd: 'نهاية المعروض',
        before: (n) => `${num(n)} قبل ذلك`,
        after: (n) => `${num(n)} بعد ذلك`,
        none: 'لا أحداث في هذه الفترة',
        wheel: 'للتكبير اضغط Ctrl مع التمرير', wheelMac: 'للتكبير اضغط ⌘ مع التمرير', touch: 'للتكبير استخدم إصبعين',
      },
      event: {
        close: 'إغلاق',
        opensCard: 'يفتح البطاقة', open: 'فتح',
        openCluster: (n) => `فتح ${eventsOf(n)}`,
        more: (n) => `${num(n)} أخرى`,
        lasts: (duration) => `المدة: ${duration}`,
        overlaps: (n) => `يتزامن مع ${count(n, 'لا أحداث أخرى', 'حدث آخر', 'حدثين آخرين', 'أحداث أخرى', 'حدثًا آخر', 'حدث آخر')}`,
        sameTime: 'في الوقت نفسه',
        approximate: 'تقريبي', uncertain: 'غير مؤكد', stillGoing: 'مستمر',
      },
      menu: {
        label: 'القائمة', share: 'مشاركة', copyLink: 'نسخ رابط هذا الحدث', copyTimelineLink: 'نسخ رابط هذا الخط الزمني', linkCopied: 'نُسخ الرابط',
        copyFailed: 'تعذّر النسخ', downloadSVG: 'تنزيل SVG', downloadPNG: 'تنزيل PNG', downloadCSV: 'تنزيل CSV',
        downloadFailed: 'تعذّر التنزيل', print: 'طباعة',
      },
      editorial: {
        source: 'المصدر', links: 'روابط', correction: 'تصحيح', corrections: 'تصحيحات',
        corrected: (date) => `تاريخ التصحيح: ${date}`,
        asOf: (date) => `حتى تاريخ: ${date}`,
        credit: 'المصدر والحقوق',
        license: (name) => `الترخيص: ${name}`,
      },
      media: {
        image: 'صورة', video: 'فيديو', audio: 'صوت', embed: 'محتوى من موقع آخر',
        load: (host) => `تحميل المحتوى من ${host}`,
        consent: (host) => `سيتصل متصفحك بالموقع ${host}. سيُرسَل إليه عنوانك على الإنترنت، وقد يحفظ ملفات تعريف ارتباط.`,
        always: (host) => `تحميل كل المحتوى من ${host} في هذه الصفحة`,
        openAt: (host) => `فتح في ${host}`,
        failed: 'تعذّر التحميل',
      },
      status: {
        unread: 'تعذّر تحميل الخط الزمني.',
        failure: (reason, detail) => FAILURES[reason](detail),
        retry: 'إعادة المحاولة',
        loaded: (n) => `تم تحميل ${eventsOf(n)}`,
        added: (n) => `تمت إضافة ${eventsOf(n)}`,
        problems: (n) => `تعذّرت قراءة ${count(n, 'لا شيء', 'مُدخل واحد', 'مُدخلين', 'مُدخلات', 'مُدخلًا', 'مُدخل')}`,
      },
      keyboard: {
        label: 'لوحة المفاتيح',
        hint: 'مفاتيح الأسهم للتنقل، وEnter للفتح، وEscape للإغلاق.',
        move: 'مفاتيح الأسهم: الحدث السابق والتالي',
        ends: 'Home وEnd: الحدث الأول والأخير',
        pages: 'Page Up وPage Down: السنة أو الحقبة السابقة والتالية',
        type: 'الحروف: العنوان التالي الذي يبدأ بها',
        open: 'Enter: فتح الحدث',
        close: 'Escape: إغلاقه',
        zoom: 'زائد وناقص: تكبير وتصغير؛ 0: الخط الزمني كاملًا',
      },
    },
  };
}

const regions = new Map<string, Messages>();

/** Arabic. */
export const ar: Language = {
  ...arabic('ar'),
  regional(tag) {
    const digits = (locale: string) => formatNumber(locale, 1234567890);
    if (digits(tag) === digits('ar')) return undefined;
    const region = regions.get(tag) ?? arabic(tag);
    regions.set(tag, region);
    return region;
  },
};
