/**
 * Words that titles of timelines are made of, by script and language, for `titles`. Without spaces: Han, Kana and Thai, as they are written.
 */
export const titleWords: Record<string, Record<string, string>> = {
  Latin: {
    en: 'the of in and treaty war election government parliament president minister protest march border crisis peace agreement republic constitution vote army troops sign opens ends after first new fall rise king queen empire revolution independence reform strike flood railway university Washington Minsk Vilnius AVALANCHE Wyoming Tokyo Yalta',
    de: 'der die und nach Präsidentschaftswahl Großdemonstration Grundgesetz Wiedervereinigung Übergangsregierung Friedensvertrag Mauer Fällt Öffnung Straße Bürger Kaiser Weltkrieg Währungsreform Regierung Kanzler tritt zurück beginnt endet für gegen über Köln Zürich',
    fr: 'la le les élection présidentielle l’opposition dénonce après début fin guerre traité révolution française république coup d’État médias grève générale à où été naît œuvre reçoit première Noël Île façade',
    es: 'la el los de elección año guerra España constitución presidente niño acuerdo revolución ¿fraude victoria? crisis económica señor según gobierno jóvenes ciudad más',
    pl: 'wybory prezydenckie protesty w całej Polsce wojna żołnierze ścięcie król książę układ zdobycie Łódź Gdańsk rząd sejm ogłasza niepodległość święto źródło więź ćwiczenia',
    cs: 'žluťoučký kůň opozice válka vláda příliš křest žádný dohoda řeka město Plzeň stavba škola ústava důl ďábel ťuk první světová nový rok',
    tr: 'cumhurbaşkanlığı seçimleri savaş barış antlaşması İstanbul göğüs ışık ülke büyük kitlesel gösteriler ordu başbakan istifa etti yılı Ağrı çağ',
    vi: 'cuộc biểu tình lớn sau bầu cử tổng thống chiến tranh hòa bình hiệp định Việt Nam độc lập nước người được ký kết ở Hà Nội năm đổi mới',
    hu: 'forradalom háború köztársaság őszirózsás győzelem békeszerződés kormány országgyűlés új törvény király űrhajó nő híd',
    is: 'þjóð ríki forseti kosningar stríð friður ný stjórn eldgos hefst á Íslandi öld maður þing fyrsta ára við',
  },
  Cyrillic: {
    ru: 'война выборы президента протесты подписан договор о мире правительство уходит в отставку начинается учения Щорс объединение съезд партии революция Москва Южный Федерация жёсткие шаги журналист Широкая Юг Дмитрий Тула Россия Грузия на и по',
    uk: 'вибори президента протести війна підписано угоду уряд Київ їжак ґрунт незалежність Щастя Європа революція гідності після придушення в і та',
    be: 'выбары прэзідэнта пратэсты вайна падпісаны ўмова ўрад Мінск Нясвіж незалежнасць рэвалюцыя пачатак інтэграцыі з Расіяй у годзе',
    bg: 'избори война мирен договор правителство София Търново независимост първият крал съединение въстание щурм площад',
    sr: 'избори рат мир уговор влада Београд Њиве Љубљана Ђорђе Ћуприја џамија независност скупштина краљ',
  },
  Greek: {
    el: 'πόλεμος εκλογές ειρήνη συνθήκη κυβέρνηση Αθήνα Ελλάδα επανάσταση σύνταγμα πρόεδρος μαζικές διαδηλώσεις μετά τις ο και Ώρα Ύδρα Ψαρά Ξάνθη δημοκρατία βασιλιάς ανεξαρτησία ψήφισμα ΐαση',
  },
  Armenian: { hy: 'պատերազմ ընտրություններ նախագահ Հայաստան Երևան խաղաղություն պայմանագիր կառավարություն անկախություն ժողով բողոք ծայրահեղ թագավոր Ցեղ և' },
  Georgian: { ka: 'ომი არჩევნები პრეზიდენტი საქართველო თბილისი მშვიდობა ხელშეკრულება მთავრობა დამოუკიდებლობა პროტესტი მეფე ძალა წყალი ჭა და' },
  Hebrew: { he: 'מלחמה בחירות נשיא ממשלה שלום הסכם ירושלים מדינה כנסת הפגנות גבול צבא ראש מהפכה עצמאות חוקה עולם שנייה מסתיימת של את על אחרי ץ וי' },
  Arabic: {
    ar: 'الحرب انتخابات رئاسية الحكومة معاهدة السلام بعد الاحتجاجات الواسعة في من على إلى القاهرة دستور جديد الاستقلال ثورة شعب ملك وزير أول اتفاق حدود جيش لا آذار درر وزارة دوره رأى سس صصص',
    fa: 'جنگ انتخابات دولت صلح پیمان تهران گروه چهارم ژاله انقلاب مشروطه قانون اساسی مجلس نخست وزیر پس از آغاز می‌شود',
    ur: 'جنگ انتخابات حکومت معاہدہ امن پاکستان لاہور ٹیپو ڈھاکہ بڑا ہے کی کے آزادی نئے پہلا',
  },
  Devanagari: {
    hi: 'राष्ट्रपति चुनाव युद्ध शांति संधि सरकार विरोध प्रदर्शन के बाद का की में स्वतंत्रता संविधान क्रांति प्रधानमंत्री दिल्ली पहला नया राज्य विश्व द्वितीय समाप्त औ ऐ झंडा क्षेत्र ज्ञान ऋण छह',
    mr: 'निवडणूक युद्ध शांतता करार मुंबई स्वातंत्र्य राज्यघटना आंदोलन पहिले महायुद्ध सुरू झाले मराठी ळ',
  },
  Bengali: { bn: 'যুদ্ধ নির্বাচন রাষ্ট্রপতি সরকার শান্তি চুক্তি স্বাধীনতা সংবিধান বিপ্লব ঢাকা প্রতিবাদ প্রথম নতুন রাজ্য বিশ্ব পরে ও এর ঔ জ্ঞান' },
  Tamil: { ta: 'போர் தேர்தல் குடியரசு அரசு அமைதி ஒப்பந்தம் சுதந்திரம் சென்னை புரட்சி முதல் புதிய போராட்டம் பிறகு ஔவை ஸ்ரீ உலகம் மற்றும்' },
  Han: {
    zh: '战争 总统 选举 政府 和平 条约 签署 北京 大规模 抗议 爆发 革命 独立 宪法 第一次 世界 结束 共和国 成立 改革 开放 边境 危机 国王',
    'zh-Hant': '戰爭 總統 選舉 政府 和平 條約 簽署 臺北 大規模 抗議 爆發 革命 獨立 憲法 第一次 世界 結束 共和國 成立',
  },
  Kana: { ja: '戦争 が 終わる 「平和」 の 時代 大統領 選挙 に ついて デモ 行進 インターネット カタカナ オリンピック 開催 する 首相 辞任、 東京 ヨーロッパ 条約 を 結ぶ。 ー ッ ようやく はじまる' },
  Hangul: { ko: '전쟁 대통령 선거 정부 평화 조약 체결 서울 대규모 시위 혁명 독립 헌법 제1차 세계 대전 종료 공화국 수립 이후 및 왕 꽃 뷁' },
  Thai: { th: 'สงคราม การเลือกตั้ง ประธานาธิบดี รัฐบาล สันติภาพ สนธิสัญญา กรุงเทพ การประท้วง ครั้งใหญ่ หลัง ปฏิวัติ รัฐธรรมนูญ เอกราช ประเทศไทย น้ำ ที่ ฌาน ณ ญี่ปุ่น ใหม่ ๆ' },
};
