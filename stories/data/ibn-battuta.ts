import type { TimelineDocument } from '../../src/data/types.js';

/**
 * A short document in Arabic: time runs from right to left.
 * Source: Ross E. Dunn, The Adventures of Ibn Battuta, University of California Press, 1986. Days that it gives in the Islamic calendar stand as months or years.
 */
export const ibnBattuta: TimelineDocument = {
  title: 'رحلة ابن بطوطة',
  description: 'من طنجة إلى الصين، ثم العودة إلى فاس',
  lang: 'ar',
  categories: { road: { label: 'في الطريق' }, home: { label: 'في المغرب' } },
  sources: { dunn: { title: { en: 'The Adventures of Ibn Battuta' }, publisher: { en: 'University of California Press' }, date: '1986' } },
  events: [
    { id: 'tangier', date: '1325-06', title: 'يغادر طنجة حاجًّا', category: 'home', pinned: true, sources: ['dunn'] },
    { id: 'mecca', date: '1326', title: 'يبلغ مكة أول مرة', category: 'road', sources: ['dunn'] },
    { id: 'delhi', date: '1334~', title: 'قاضيًا في دلهي', category: 'road', pinned: true, sources: ['dunn'] },
    { id: 'maldives', date: '1343/1344', title: 'في جزر المالديف', category: 'road', sources: ['dunn'] },
    { id: 'china', date: '1346~', title: 'في الصين', category: 'road', sources: ['dunn'] },
    { id: 'fez', date: '1349-11', title: 'يعود إلى فاس', category: 'home', pinned: true, sources: ['dunn'] },
    { id: 'mali', date: '1352/1353', title: 'إلى مالي عبر الصحراء', category: 'road', sources: ['dunn'] },
    { id: 'rihla', date: '1355-12', title: 'يتمّ إملاء الرحلة', category: 'home', pinned: true, sources: ['dunn'] },
  ],
};
