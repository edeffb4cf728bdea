import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/support/any-text.ts'
import { hashed, LANGUAGES, WORDS } from './detect/lexicon.ts'
import { EASTERN_WORDS } from './detect/words-eastern.ts'
import { OTHER_WORDS } from './detect/words-other.ts'
import { WESTERN_WORDS } from './detect/words-western.ts'
import { detectLanguage } from './detect.ts'

describe('a sentence of news', () => {
  test.each([
    [
      'es',
      'El sindicato del puerto anunció que los trabajadores volverán a sus puestos el lunes, después de tres semanas de huelga.',
    ],
    [
      'pt',
      'O sindicato do porto anunciou que os trabalhadores vão voltar ao trabalho na segunda-feira, depois de uma greve de três semanas.',
    ],
    [
      'fr',
      'Le syndicat du port a annoncé que les ouvriers reprendraient le travail lundi, après une grève qui a duré trois semaines.',
    ],
    [
      'it',
      'Il sindacato del porto ha annunciato che i lavoratori torneranno al lavoro lunedì, dopo uno sciopero che è durato tre settimane.',
    ],
    [
      'ca',
      'El sindicat del port ha anunciat que els treballadors tornaran a la feina dilluns, després d’una vaga que ha durat tres setmanes amb molta gent al carrer.',
    ],
    [
      'de',
      'Die Gewerkschaft im Hafen teilte mit, dass die Arbeiter am Montag nach einem Streik von drei Wochen wieder an die Arbeit gehen werden.',
    ],
    [
      'nl',
      'De vakbond in de haven meldt dat de arbeiders maandag weer aan het werk gaan na een staking die drie weken heeft geduurd.',
    ],
    [
      'af',
      'Die vakbond in die hawe het gesê dat die werkers Maandag weer sal begin werk na ’n staking wat drie weke geduur het.',
    ],
    [
      'sv',
      'Facket i hamnen meddelar att arbetarna kommer att gå tillbaka till jobbet på måndag efter en strejk som har varat i tre veckor.',
    ],
    [
      'no',
      'Fagforeningen i havna opplyser at arbeiderne går tilbake på jobb mandag etter en streik som har vart i tre uker, og at ingen ble skadet.',
    ],
    [
      'da',
      'Fagforeningen i havnen oplyser, at arbejderne går tilbage på arbejde mandag efter en strejke, som har varet i tre uger, og at ingen blev såret af politiet.',
    ],
    [
      'fi',
      'Sataman ammattiliitto kertoo, että työntekijät palaavat töihin maanantaina, kun lakko on kestänyt jo kolme viikkoa ja neuvottelut ovat ohi, mutta sopimus ei ole vielä valmis.',
    ],
    [
      'pl',
      'Związek zawodowy w porcie poinformował, że robotnicy wrócą do pracy w poniedziałek po strajku, który trwał trzy tygodnie i nie przyniósł skutku.',
    ],
    [
      'cs',
      'Odbory v přístavu oznámily, že dělníci se vrátí do práce v pondělí po stávce, která trvala tři týdny, a že vláda s nimi bude jednat.',
    ],
    [
      'sk',
      'Odbory v prístave oznámili, že robotníci sa vrátia do práce v pondelok po štrajku, ktorý trval tri týždne, a vláda s nimi bude rokovať.',
    ],
    [
      'hr',
      'Sindikat u luci priopćio je da će se radnici vratiti na posao u ponedjeljak nakon štrajka koji je trajao tri tjedna, a prije toga nije bilo dogovora.',
    ],
    [
      'sr',
      'Sindikat u luci saopštio je da će se radnici vratiti na posao u ponedeljak posle štrajka koji je trajao tri nedelje, a pre toga nije bilo dogovora.',
    ],
    [
      'sr',
      'Синдикат у луци саопштио је да ће се радници вратити на посао у понедељак после штрајка који је трајао три недеље.',
    ],
    [
      'ro',
      'Sindicatul din port a anunțat că muncitorii se vor întoarce la lucru luni, după o grevă care a durat trei săptămâni și nu a adus nimic.',
    ],
    [
      'hu',
      'A kikötői szakszervezet közölte, hogy a munkások hétfőn visszatérnek a munkába a sztrájk után, amely három hétig tartott, és nem volt eredménye.',
    ],
    [
      'tr',
      'Limandaki sendika, işçilerin üç hafta süren bir grevden sonra pazartesi günü işe döneceğini ve bu konuda çok kararlı olduğunu bildirdi, ancak şirket ile görüşme yok.',
    ],
    [
      'id',
      'Serikat buruh pelabuhan mengatakan bahwa para pekerja akan kembali bekerja pada hari Senin setelah mogok selama tiga minggu karena upah tidak naik.',
    ],
    [
      'ms',
      'Kesatuan pekerja pelabuhan berkata bahawa para pekerja akan kembali bekerja pada hari Isnin selepas mogok selama tiga minggu kerana gaji tidak naik.',
    ],
    [
      'vi',
      'Công đoàn cảng cho biết các công nhân sẽ trở lại làm việc vào thứ Hai sau cuộc đình công kéo dài ba tuần và không có ai bị thương.',
    ],
    [
      'tl',
      'Sinabi ng unyon sa pantalan na babalik ang mga manggagawa sa Lunes matapos ang tatlong linggong welga, ngunit hindi pa ito tiyak ayon sa kanila.',
    ],
    [
      'sw',
      'Chama cha wafanyakazi wa bandari kimesema kwamba wafanyakazi watarudi kazini siku ya Jumatatu baada ya mgomo wa wiki tatu katika mji huo.',
    ],
    [
      'ha',
      'Kungiyar ma’aikatan tashar ta ce ma’aikata za su koma bakin aiki ranar Litinin bayan yajin aiki na mako uku da suka yi a cikin garin.',
    ],
    [
      'so',
      'Ururka shaqaalaha dekedda ayaa sheegay inay shaqaaluhu ku soo laaban doonaan maalinta Isniinta kadib markii ay shaqo joojin sameeyeen saddex toddobaad oo ka badan.',
    ],
    [
      'ru',
      'Профсоюз порта сообщил, что рабочие вернутся на работу в понедельник после забастовки, которая длилась три недели.',
    ],
    [
      'uk',
      'Профспілка порту повідомила, що робітники повернуться на роботу в понеділок після страйку, який тривав три тижні.',
    ],
    [
      'bg',
      'Синдикатът на пристанището съобщи, че работниците ще се върнат на работа в понеделник след стачка, която продължи три седмици.',
    ],
    [
      'mk',
      'Синдикатот на пристаништето соопшти дека работниците ќе се вратат на работа во понеделник по штрајкот кој траеше три недели.',
    ],
    [
      'be',
      'Прафсаюз порта паведаміў, што рабочыя вернуцца на працу ў панядзелак пасля забастоўкі, якая доўжылася тры тыдні.',
    ],
    [
      'kk',
      'Порт кәсіподағы жұмысшылар үш аптаға созылған ереуілден кейін дүйсенбіде жұмысқа оралады деп мәлімдеді, бұл екі жақ үшін маңызды болды.',
    ],
    ['el', 'Το συνδικάτο του λιμανιού ανακοίνωσε ότι οι εργάτες θα επιστρέψουν τη Δευτέρα.'],
    ['ar', 'أعلنت نقابة عمال الميناء أن العمال سيعودون إلى العمل يوم الاثنين بعد إضراب استمر ثلاثة أسابيع في المدينة.'],
    ['fa', 'اتحادیه کارگران بندر اعلام کرد که کارگران پس از اعتصابی که سه هفته طول کشید روز دوشنبه به کار برمی‌گردند.'],
    ['ur', 'بندرگاہ کے مزدوروں کی یونین نے کہا ہے کہ تین ہفتوں کی ہڑتال کے بعد مزدور پیر کو کام پر واپس آئیں گے۔'],
    [
      'ps',
      'د بندر د کارګرانو ټولنې وویل چې کارګران به د درې اوونیو اعتصاب څخه وروسته د دوشنبې په ورځ کار ته راستانه شي.',
    ],
    [
      'ckb',
      'سەندیکای بەندەر ڕایگەیاند کە کرێکارەکان لە دوای سێ هەفتە مانگرتن بۆ کارەکانیان دەگەڕێنەوە و ئەم بڕیارە لە نێوان هەر دوو لایەن کرا.',
    ],
    ['he', 'איגוד עובדי הנמל הודיע כי העובדים יחזרו לעבודה ביום שני אחרי שביתה של שלושה שבועות.'],
    ['hi', 'बंदरगाह के मज़दूर संघ ने कहा है कि तीन हफ़्ते की हड़ताल के बाद मज़दूर सोमवार को काम पर लौटेंगे।'],
    [
      'mr',
      'बंदर कामगार संघटनेने सांगितले की तीन आठवड्यांच्या संपानंतर कामगार सोमवारी कामावर परतणार आहेत आणि चर्चा सुरू होती, असे त्यांनी सांगितले.',
    ],
    ['ne', 'बन्दरगाह मजदुर संघले तीन हप्ताको हडतालपछि मजदुर सोमबार काममा फर्कने बताएको छ र सरकार पनि वार्ता गर्न तयार भएको छ।'],
    ['bn', 'বন্দর শ্রমিক ইউনিয়ন জানিয়েছে যে তিন সপ্তাহের ধর্মঘটের পর শ্রমিকরা সোমবার কাজে ফিরবেন।'],
    ['pa', 'ਬੰਦਰਗਾਹ ਦੇ ਮਜ਼ਦੂਰ ਸੋਮਵਾਰ ਨੂੰ ਕੰਮ ਤੇ ਵਾਪਸ ਆਉਣਗੇ।'],
    ['gu', 'બંદરના કામદારો સોમવારે કામ પર પાછા ફરશે.'],
    ['ta', 'மூன்று வார வேலைநிறுத்தத்திற்குப் பிறகு துறைமுகத் தொழிலாளர்கள் திங்கட்கிழமை வேலைக்குத் திரும்புவார்கள்.'],
    ['te', 'మూడు వారాల సమ్మె తర్వాత ఓడరేవు కార్మికులు సోమవారం పనికి తిరిగి వస్తారు.'],
    ['th', 'สหภาพแรงงานท่าเรือแจ้งว่าคนงานจะกลับมาทำงานในวันจันทร์หลังจากหยุดงานสามสัปดาห์'],
    ['my', 'ဆိပ်ကမ်းအလုပ်သမားများသည် တနင်္လာနေ့တွင် အလုပ်ပြန်ဆင်းမည်။'],
    ['km', 'កម្មករកំពង់ផែនឹងត្រឡប់ទៅធ្វើការវិញនៅថ្ងៃចន្ទ'],
    ['ka', 'პორტის მუშები ორშაბათს სამუშაოს დაუბრუნდებიან.'],
    ['hy', 'Նավահանգստի բանվորները երկուշաբթի կվերադառնան աշխատանքի։'],
    ['zh', '港口工会宣布，工人们在罢工三周后将于周一复工。'],
    ['ja', '港湾労働組合は、三週間のストライキの後、労働者が月曜日に仕事に戻ると発表した。'],
    ['ko', '항만 노조는 3주간의 파업 끝에 노동자들이 월요일 업무에 복귀한다고 밝혔다.'],
    ['am', 'የወደቡ ሠራተኞች ከሦስት ሳምንት የሥራ ማቆም አድማ በኋላ ሰኞ ወደ ሥራ ይመለሳሉ።'],
    [
      'yo',
      'Ẹgbẹ́ àwọn òṣìṣẹ́ ní èbúté sọ pé àwọn òṣìṣẹ́ náà yóò padà sí iṣẹ́ ní ọjọ́ Ajé, tí wọn kò sì ṣe ìwọ́de fún ọ̀sẹ̀ mẹ́ta.',
    ],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
    expect(detectLanguage(text.normalize('NFD'))).toBe(language)
  })

  test('in capitals', () => {
    expect(
      detectLanguage(
        'EL SINDICATO DEL PUERTO ANUNCIÓ QUE LOS TRABAJADORES VOLVERÁN A SUS PUESTOS EL LUNES DESPUÉS DE UNA HUELGA.',
      ),
    ).toBe('es')
  })

  test('with an English quote', () => {
    const text =
      'El portavoz del sindicato dijo en la plaza: «We will be back», y los trabajadores que estaban con él cantaron hasta la noche.'
    expect(detectLanguage(text)).toBe('es')
  })
})

describe('English', () => {
  test.each([
    'Police said two people were hurt when a tram left the rails in the harbour district.',
    'MINISTER SAYS THE STRIKE IS OVER AND ALL THE WORKERS WILL BE PAID BY FRIDAY',
    'José Muñoz de la Vega and Ángel Peña y Ruiz were named to the board of Banco del Sur in Los Angeles on Monday.',
    'The mayor, Jan van der Linden, and his deputy, Pieter van den Berg, met the head of De Volksbank in Den Haag.',
    '"No vamos a volver a los puestos hasta que el gobierno nos escuche", she told the crowd, which had been waiting for hours in the rain and which answered her with a song. The union said that it would not be moved by threats, and that the talks with the company were over.',
    'Sheikh Abd al-Rahman bin Khalid al-Mansuri said that Kataib al-Nur and Jabhat al-Sahel had signed the truce.',
    'Zhou Weiming (周伟明) and Kim Ji-hoon (김지훈) were sworn in as judges of the court on Tuesday.',
    'The film “Der Mann, der in den Wald und nicht zurück ging” opens in three cities this week, its makers said.',
    'Władysław Żurek, Jiří Dvořák and Ağrılı Şükrü Çelik were among those who crossed the border before dawn.',
  ])('%s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })
})

describe('no foreign language', () => {
  test.each([
    'Los Angeles 4, Las Vegas 2; El Paso 3, San Diego de la Vega 1',
    'Real Unión de la Costa beat Deportivo de los Santos',
    'Two Die in El Dorado as Bus Hits Van',
    'Die Hard actor to star in La Traviata',
    'Man in court over pub attack',
    'Iran oil minister to visit Oslo',
    'Shr 32 cts vs 18 cts Net 1,204,000 vs 608,000 Revs 12.4 mln vs 9.1 mln',
    'A. de la Cruz, M. van den Berg, K. von Stein, P. dos Santos, L. di Marco, J. le Roux',
    '12 – 14 – 7',
    '🎉🎉🎉',
    '',
    '東京',
    '\ud800\udc00\ud800',
  ])('%s', (text) => {
    expect(detectLanguage(text) ?? 'en').toBe('en')
  })
})

describe('any text', () => {
  test('has a language that is known, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detectLanguage(text) ?? 'en').toMatch(/^[a-z]{2,3}$/)
        expect(detectLanguage(text)).toBe(detectLanguage(text))
      }),
    )
  })

  test('a long one costs no more than its samples', () => {
    let read = 0
    const text = 'a '.repeat(2_000_000)
    const watched = {
      length: text.length,
      slice(from: number, to: number) {
        read += to - from
        return text.slice(from, to)
      },
    } as unknown as string
    expect(detectLanguage(watched)).toBeNull()
    expect(read).toBeLessThan(2_000)
  })
})

describe('the tables', () => {
  const lists = Object.entries({ ...WESTERN_WORDS, ...EASTERN_WORDS, ...OTHER_WORDS })

  test('no two words have the same hash', () => {
    const words = new Set(lists.flatMap(([, list]) => list.split(/[\s']+/)))
    const hashes = new Set(
      [...words].map((word) => [...word].reduce((hash, one) => hashed(hash, one.charCodeAt(0)), 0)),
    )
    expect(hashes.size).toBe(words.size)
    expect(WORDS).toHaveLength(words.size)
  })

  test.each(lists)('%s: words are lower case, in one piece and composed', (language, list) => {
    expect(LANGUAGES).toContain(language)
    for (const word of list.split(/[\s']+/)) expect(word).toMatch(/^[\p{L}\p{M}]+$/u)
    expect(list.toLowerCase().normalize('NFC')).toBe(list)
  })
})
