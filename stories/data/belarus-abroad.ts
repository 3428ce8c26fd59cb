import type { Text, TimelineDocument } from '../../src/data/types.js';
import { belarus } from './belarus.js';

type Abroad = 'pl' | 'lt' | 'de' | 'fr' | 'es' | 'ar' | 'zh' | 'ja';

const HEADINGS: Record<Abroad, string> = {
  pl: 'Białoruś i\u00a0Rosja: od\u00a01994\u00a0r. do „Zapadu\u00a02021”', lt: 'Baltarusija ir Rusija: nuo 1994\u00a0m. iki „Zapad\u00a02021“',
  de: 'Belarus und Russland: von 1994 bis „Sapad\u00a02021“', fr: 'Biélorussie et Russie, de\u00a01994 à\u00a0Zapad\u00a02021',
  es: 'Bielorrusia y\u00a0Rusia, de\u00a01994 a\u00a0Zapad\u00a02021', ar: 'بيلاروس وروسيا من 1994 إلى مناورات «زاباد 2021»',
  zh: '白俄罗斯与俄罗斯：从1994年到“西方-2021”演习', ja: 'ベラルーシとロシア：1994年から「ザーパド2021」まで',
};

const CATEGORIES: Record<Abroad, string[]> = {
  pl: ['Władza', 'Integracja', 'Protesty, represje', 'Wojsko', 'Sankcje', 'Granice', 'Reakcje'], lt: ['Valdžia', 'Integracija', 'Protestai, represijos', 'Kariuomenė', 'Sankcijos', 'Sienos', 'Atgarsiai'],
  de: ['Herrschaft', 'Integration', 'Protest, Repression', 'Militär', 'Sanktionen', 'Grenzen', 'Reaktionen'], fr: ['Pouvoir', 'Intégration', 'Contestation, répression', 'Armée', 'Sanctions', 'Frontières', 'Réactions'],
  es: ['Poder', 'Integración', 'Protesta y\u00a0represión', 'Ejército', 'Sanciones', 'Fronteras', 'Reacciones'], ar: ['الحكم', 'التكامل', 'الاحتجاج والقمع', 'الجيش', 'العقوبات', 'الحدود', 'ردود الفعل'],
  zh: ['政权', '一体化', '抗议与镇压', '军事', '制裁', '边境', '反应'], ja: ['政権', '統合', '抗議と弾圧', '軍事', '制裁', '国境', '反応'],
};

/** In the order of the document. */
const TITLES: Record<Abroad, string[]> = {
  pl: ['Łukaszenka rządzi Białorusią', 'Moskwa zaczyna wchłaniać Białoruś', 'Integracja wydaje się niemal martwa', 'Masowe protesty po wyborach uznanych za sfałszowane', 'Putin obiecuje Łukaszence pomoc wojskową',
    'Sankcje Zachodu, fala za falą', 'Rosja gromadzi wojska przy granicy z\u00a0Ukrainą', 'Samolot Ryanaira zmuszony do lądowania, dziennikarz aresztowany', 'Migranci przepuszczani na Litwę',
    'Mińsk zapowiada rosyjską broń, może S-400', 'Maria Kolesnikowa skazana na 11\u00a0lat', 'Defilada wojsk na poligonie Mulino', 'Moskwa: uzgodniono zbliżenie w\u00a028\u00a0dziedzinach', 'Zaczyna się Zapad\u00a02021: 200\u00a0tys. żołnierzy',
    'Zełenski: wojna na pełną skalę jest możliwa', 'Stoltenberg: NATO będzie czujne', 'Kryzys na granicy staje się wojną na słowa'],
  lt: ['Lukašenka valdo Baltarusiją', 'Maskva imasi prisijungti Baltarusiją', 'Integracija atrodo beveik mirusi', 'Masiniai protestai po suklastotais laikomų rinkimų', 'Putinas žada Lukašenkai karinę pagalbą',
    'Vakarų sankcijos, banga po bangos', 'Rusija telkia pajėgas prie Ukrainos', '„Ryanair“ lėktuvas nutupdytas, žurnalistas suimtas', 'Migrantai praleidžiami į Lietuvą',
    'Minskas skelbia apie rusiškus ginklus, galbūt S-400', 'Marija Kolesnikova nuteista 11\u00a0metų', 'Kariuomenės paradas Mulino poligone', 'Maskvoje sutarta suderinti 28\u00a0sritis', 'Prasideda „Zapad\u00a02021“: 200\u00a0000 karių',
    'Zelenskis: didelis karas įmanomas', 'Stoltenbergas: NATO bus budri', 'Sienos krizė virsta žodžių karu'],
  de: ['Lukaschenko regiert Belarus', 'Moskau will Belarus eingliedern', 'Die Integration scheint nahezu tot', 'Massenproteste nach einer als gefälscht geltenden Wahl', 'Putin verspricht Lukaschenko militärische Hilfe',
    'Sanktionen des Westens, Welle um Welle', 'Russischer Truppenaufmarsch nahe der Ukraine', 'Ryanair-Maschine zur Landung gezwungen, Journalist verhaftet', 'Migranten werden nach Litauen durchgelassen',
    'Minsk kündigt russische Waffen an, womöglich S-400', 'Maria Kolesnikowa zu 11\u00a0Jahren verurteilt', 'Truppenparade auf dem Übungsplatz Mulino', 'Moskau: Angleichung in 28\u00a0Bereichen vereinbart', 'Sapad\u00a02021 beginnt: 200.000\u00a0Soldaten',
    'Selenskyj: Ein umfassender Krieg ist möglich', 'Stoltenberg: Die Nato wird wachsam sein', 'Die Grenzkrise wird zum Krieg der Worte'],
  fr: ['Loukachenko dirige la Biélorussie', 'Moscou entreprend d’intégrer la Biélorussie', 'L’intégration semble presque morte', 'Manifestations de masse après un vote jugé truqué', 'Poutine promet à\u00a0Loukachenko une aide militaire',
    'Sanctions occidentales, par vagues', 'Renforts russes près de l’Ukraine', 'Un avion de Ryanair contraint d’atterrir, un journaliste arrêté', 'Des migrants passent en Lituanie',
    'Minsk annonce des armes russes, peut-être des S-400', 'Maria Kolesnikova condamnée à\u00a011\u00a0ans', 'Parade des troupes à\u00a0Moulino', 'Moscou\u00a0: accord pour harmoniser 28\u00a0domaines', 'Zapad\u00a02021 commence\u00a0: 200\u00a0000\u00a0soldats',
    'Zelensky\u00a0: une guerre totale est possible', 'Stoltenberg\u00a0: l’OTAN sera vigilante', 'La crise frontalière tourne à\u00a0la guerre des mots'],
  es: ['Lukashenko gobierna Bielorrusia', 'Moscú empieza a\u00a0integrar Bielorrusia', 'La integración parece casi muerta', 'Protestas masivas tras un voto tenido por amañado', 'Putin promete a\u00a0Lukashenko ayuda militar',
    'Sanciones occidentales, en oleadas', 'Rusia acumula tropas cerca de Ucrania', 'Un avión de Ryanair, obligado a\u00a0aterrizar; periodista detenido', 'Se deja pasar a\u00a0migrantes a\u00a0Lituania',
    'Minsk anuncia armas rusas, quizá los S-400', 'Maria Kolesnikova, condenada a\u00a011\u00a0años', 'Desfile de tropas en Mulino', 'Moscú: acuerdo para armonizar 28\u00a0áreas', 'Empieza Zapad\u00a02021: 200.000\u00a0soldados',
    'Zelenski: una guerra total es posible', 'Stoltenberg: la OTAN estará vigilante', 'La crisis fronteriza se vuelve guerra de palabras'],
  ar: ['لوكاشينكو يحكم بيلاروس', 'موسكو تشرع في دمج بيلاروس', 'التكامل يبدو شبه ميت', 'احتجاجات حاشدة بعد انتخابات عُدّت مزوّرة', 'بوتين يعد لوكاشينكو بمساعدة عسكرية',
    'عقوبات غربية موجة بعد موجة', 'حشد عسكري روسي قرب أوكرانيا', 'إجبار طائرة لشركة Ryanair على الهبوط واعتقال صحفي', 'السماح لمهاجرين بالعبور إلى ليتوانيا',
    'مينسك تعلن عن أسلحة روسية قد تشمل S-400', 'الحكم على ماريا كوليسنيكوفا بالسجن 11 عامًا', 'عرض عسكري في ميدان مولينو', 'اتفاق في موسكو على مواءمة 28 مجالًا', 'بدء «زاباد 2021» بمشاركة 200 ألف جندي',
    'زيلينسكي: الحرب الشاملة ممكنة', 'ستولتنبرغ: الناتو سيبقى متيقظًا', 'أزمة الحدود تتحول إلى حرب كلامية'],
  zh: ['卢卡申科执政白俄罗斯', '莫斯科着手与白俄罗斯一体化', '一体化看来几近停滞', '选举被视为舞弊，引发大规模抗议', '普京承诺向卢卡申科提供军事援助',
    '西方一轮又一轮制裁', '俄罗斯在乌克兰附近集结军队', '瑞安航空客机被迫降落，记者被捕', '移民获放行进入立陶宛',
    '明斯克宣布将获俄制武器，可能有S-400', '玛丽亚·科列斯尼科娃被判11年', '部队在穆利诺训练场阅兵', '莫斯科会谈：同意协调28个领域', '“西方-2021”演习开始：20万军人',
    '泽连斯基：全面战争有可能发生', '斯托尔滕贝格：北约将保持警惕', '边境危机演变为口水战'],
  ja: ['ルカシェンコがベラルーシを統治', 'モスクワがベラルーシの統合に着手', '統合はほぼ立ち消えに', '不正とみられた選挙の後、大規模な抗議', 'プーチンがルカシェンコに軍事支援を約束',
    '西側の制裁、繰り返し', 'ロシア軍がウクライナ付近に集結', 'ライアンエアー機が強制着陸、記者を逮捕', '移民がリトアニアへ通される',
    'ミンスクがロシア製兵器を発表、S-400も', 'マリア・コレスニコワに禁錮11年', 'ムリノ演習場で部隊がパレード', 'モスクワで28分野の調和に合意', '「ザーパド2021」開始：20万人規模',
    'ゼレンスキー：全面戦争もあり得る', 'ストルテンベルグ：NATOは警戒を続ける', '国境危機は言葉の応酬に'],
};

const LANGUAGES = Object.keys(TITLES) as Abroad[];
const withThese = (text: Text | undefined, say: (lang: Abroad) => string): Text =>
  ({ ...(text as Record<string, string>), ...Object.fromEntries(LANGUAGES.map((lang) => [lang, say(lang)])) });

/** The same events with headings, categories and titles in all the languages of the interface: for looking at and measuring. Summaries stay as they are. */
export const belarusAbroad: TimelineDocument = {
  ...belarus,
  title: withThese(belarus.title, (lang) => HEADINGS[lang]),
  categories: Object.fromEntries(Object.entries(belarus.categories!).map(([key, category], i) => [key, { ...category, label: withThese(category.label, (lang) => CATEGORIES[lang][i]) }])),
  events: belarus.events.map((event, i) => ({ ...event, title: withThese(event.title, (lang) => TITLES[lang][i]) })),
};
