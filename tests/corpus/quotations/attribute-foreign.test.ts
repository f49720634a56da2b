import { describe, expect, it } from 'vitest';
import { found } from './found.js';

// Each text stands with all its quotations; words in marks that nobody speaks are names and terms.
describe.each([
  {
    language: 'Turkish',
    text: 'ANKARA (AA) - Cumhurbaşkanı Recep Tayyip Erdoğan, Türk Devletleri Teşkilatı Zirvesi\'nin ardından gazetecilerin sorularını yanıtladı. Erdoğan, "Bu zirve bizim için tarihi bir adımdır." dedi. Ukrayna\'daki savaşa da değinen Erdoğan, "Barışın kaybedeni olmaz." ifadelerini kullandı. "Tahıl koridoru için görüşmelerimiz sürüyor." diyen Cumhurbaşkanı, Putin\'le yakında görüşeceğini söyledi.\n\nDışişleri Bakanı Hakan Fidan ise şunları söyledi: "Zengezur koridoru bütün bölge için önemli bir fırsattır."\n\n"Bu konuda kararlıyız." diye ekledi. Gazprom\'un "Mavi Akım" hattı bakımda.',
    expected: [
      'Recep Tayyip Erdoğan: Bu zirve bizim için tarihi bir adımdır.',
      'Recep Tayyip Erdoğan: Barışın kaybedeni olmaz.',
      'Recep Tayyip Erdoğan: Tahıl koridoru için görüşmelerimiz sürüyor.',
      'Hakan Fidan: Zengezur koridoru bütün bölge için önemli bir fırsattır.',
      'Hakan Fidan: Bu konuda kararlıyız.',
    ],
  },
  {
    language: 'Turkish',
    text: 'Bakanlıktan yapılan açıklamada, "Saldırıyı en güçlü şekilde kınıyoruz." denildi. CHP Genel Başkanı Kemal Kılıçdaroğlu\'nun iddialarına yanıt veren AK Parti Sözcüsü Ömer Çelik, iddiaların "tamamen asılsız ve mesnetsiz" olduğunu belirtti. Çelik, bu konuda herkesin sorumlu davranması gerektiğini vurgulayarak, "Milletimiz gereken cevabı sandıkta verecektir." diye konuştu.',
    expected: [
      'null: Saldırıyı en güçlü şekilde kınıyoruz.',
      'Ömer Çelik: tamamen asılsız ve mesnetsiz',
      'Ömer Çelik: Milletimiz gereken cevabı sandıkta verecektir.',
    ],
  },
  {
    language: 'Azerbaijani',
    text: 'Bakı. Azərbaycan Prezidenti İlham Əliyev bildirib ki, “bu gün Ermənistanla sülh heç vaxt olmadığı qədər yaxındır”. “Biz Zəngəzur dəhlizinin açılmasını gözləyirik”, - deyə dövlət başçısı qeyd edib. Xarici işlər naziri Ceyhun Bayramov isə deyib: “Bakı danışıqlara hazırdır və bunu dəfələrlə bəyan etmişik”.\n\n“Danışıqlar davam edir”, – Bayramov əlavə edib. Nazirliyin “Qarabağ” proqramı uğurludur.',
    expected: [
      'İlham Əliyev: bu gün Ermənistanla sülh heç vaxt olmadığı qədər yaxındır',
      'İlham Əliyev: Biz Zəngəzur dəhlizinin açılmasını gözləyirik',
      'Ceyhun Bayramov: Bakı danışıqlara hazırdır və bunu dəfələrlə bəyan etmişik',
      'Ceyhun Bayramov: Danışıqlar davam edir',
    ],
  },
  {
    language: 'Russian',
    text: 'МОСКВА, 5 июня — РИА Новости. Россия готова к переговорам с Украиной, заявил министр иностранных дел РФ Сергей Лавров. «Мы никогда не отказывались от диалога», — сказал он журналистам. По словам Лаврова, «мяч находится на стороне Киева».\n\n«Это совершенно неприемлемо для нас, — подчеркнул Дмитрий Песков. — Мы будем реагировать жёстко». Пресс-секретарь президента добавил: «Подождём официальных заявлений».\n\nВ МИД Турции заявили, что «ситуация остаётся крайне напряжённой». Компания «Газпром нефть» увеличила добычу. Закон «О защите прав потребителей в России» принят в 1992 году.',
    expected: [
      'Сергей Лавров: Мы никогда не отказывались от диалога',
      'Сергей Лавров: мяч находится на стороне Киева',
      'Дмитрий Песков: Это совершенно неприемлемо для нас,',
      'Дмитрий Песков: Мы будем реагировать жёстко',
      'Дмитрий Песков: Подождём официальных заявлений',
      'МИД Турции: ситуация остаётся крайне напряжённой',
    ],
  },
  {
    language: 'Russian',
    text: 'Президент Узбекистана Шавкат Мирзиёев назвал саммит «историческим событием для всего региона». «Мы открываем новую страницу», — отметила Анна Смирнова, представитель фонда «Новая Евразия». Она добавила, что проект «полностью готов к запуску». «Работы начнутся осенью», — сообщили в министерстве.\n\n— Вы согласны с этим?\n— Нет, — ответил собеседник издания.',
    expected: [
      'Шавкат Мирзиёев: историческим событием для всего региона',
      'Анна Смирнова: Мы открываем новую страницу',
      'Анна Смирнова: полностью готов к запуску',
      'министерстве: Работы начнутся осенью',
    ],
  },
  {
    language: 'Russian',
    text: 'Ташкент. 12 мая 2019 года. Глава МИД Узбекистана Абдулазиз Камилов заявил, что страна «не намерена вступать в военные блоки». Об этом сообщает ТАСС. «Наша позиция неизменна», — приводит агентство слова министра. В пресс-службе «Газпрома» от комментариев отказались. «Это вопрос не к нам», — сказали в компании.\n\n«Мы готовы обсуждать любые варианты, — сказала журналистам Мария Захарова, — но ультиматумов не примем».\nКак отметил политолог Аркадий Дубнов, «регион устал ждать». Канцлер ФРГ Олаф Шольц: «Это был честный разговор».',
    expected: [
      'Абдулазиз Камилов: не намерена вступать в военные блоки',
      'Абдулазиз Камилов: Наша позиция неизменна',
      'компании: Это вопрос не к нам',
      'Мария Захарова: Мы готовы обсуждать любые варианты,',
      'Мария Захарова: но ультиматумов не примем',
      'Аркадий Дубнов: регион устал ждать',
      'Олаф Шольц: Это был честный разговор',
    ],
  },
  {
    language: 'Turkish',
    text: 'Kremlin Sözcüsü Dmitriy Peskov, günlük basın toplantısında Türkiye\'nin arabuluculuk teklifini değerlendirdi. Peskov, "Ankara\'nın çabalarını takdir ediyoruz." ifadesini kullandı. Ukrayna tarafının tutumuna ilişkin ise Peskov, şu değerlendirmede bulundu: "Kiev\'in müzakereye hazır olduğunu görmüyoruz." Dışişleri Bakanı Sergey Lavrov\'a göre ise "Batı süreci baltalıyor ve uzatıyor".\n\nNATO Genel Sekreteri Jens Stoltenberg de "İttifak her karış toprağını savunacaktır." diye konuştu. Uzmanlar "yeşil enerji" dönüşümüne dikkati çekti. Alman hükümet sözcüsü Steffen Hebestreit, "Henüz bir karar yok." dedi.',
    expected: [
      "Dmitriy Peskov: Ankara'nın çabalarını takdir ediyoruz.",
      "Dmitriy Peskov: Kiev'in müzakereye hazır olduğunu görmüyoruz.",
      'Sergey Lavrov: Batı süreci baltalıyor ve uzatıyor',
      'Jens Stoltenberg: İttifak her karış toprağını savunacaktır.',
      'Steffen Hebestreit: Henüz bir karar yok.',
    ],
  },
  {
    language: 'Azerbaijani',
    text: 'Rusiya XİN-in rəsmi nümayəndəsi Mariya Zaxarova brifinqdə jurnalistlərin suallarını cavablandırıb. “Moskva tərəfləri sülhə çağırır və buna hazırdır”, – o bildirib. Politoloq Elxan Şahinoğlu “Report”a deyib ki, “Rusiya regiondakı təsirini itirir və bunu bilir”. Prezidentin köməkçisi Hikmət Hacıyevin sözlərinə görə, “bu addım regionda sabitliyə xidmət edir”. “ASAN xidmət” mərkəzi açılıb.',
    expected: [
      'Mariya Zaxarova: Moskva tərəfləri sülhə çağırır və buna hazırdır',
      'Elxan Şahinoğlu: Rusiya regiondakı təsirini itirir və bunu bilir',
      'Hikmət Hacıyev: bu addım regionda sabitliyə xidmət edir',
    ],
  },
])('$language', ({ text, expected }) => {
  it(text.slice(0, 60), () => expect(found(text)).toEqual(expected));
});

describe('no quotations', () => {
  it.each([
    ['Компания «Газпром нефть» и банк «Новый век» подписали в Москве договор о поставках на год, который вступит в силу осенью.'],
    ['Türkiye\'nin "Mavi Vatan" tatbikatı ve "Anadolu Kartalı" eğitimi bu yıl da sürecek, ancak takvim henüz belli değil.'],
    ['“Şah Dəniz” yatağı və “Azəri-Çıraq-Günəşli” bloku bu il də hasilatı artırıb, lakin proqnoz dəyişməyib və plan qalır.'],
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
