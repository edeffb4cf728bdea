// Frequent short words of languages written in Latin letters: the east of Europe, Turkey, Africa and Asia.

/** Words by language (BCP 47), lower case, with spaces between. */
export const EASTERN_WORDS: Readonly<Record<string, string>> = {
  pl: `w i na z się do nie to że o jest za od po jak przez tym dla są ale ich co było jego był tego ze oraz już czy
    tylko może przed jej a lub które który która być będzie tak także pod także ma też roku lat nad podczas został
    została zostały bez między kiedy gdy osób po jednak bardzo tej powiedział prezydent rząd policji gdzie ponieważ
    według wszystkich tych byli były innych u sobie sam więc`,
  cs: `a v se na je že o s z do i za to k by ve ale jako po podle však který která které pro jsou před byl byla bylo
    byly od nebo jeho jejich si také u až při už jsem své jen může proti který ze co tak jak když není být má roku let
    mezi řekl uvedl této této více bude tím tento policie vláda kteří lidí během včetně toho kvůli než`,
  sk: `a v sa na je že o s z do aj za to k by vo ale ako po podľa však ktorý ktorá ktoré pre sú pred bol bola bolo
    boli od alebo jeho ich si tiež u až pri už som svoje len môže proti zo čo tak keď nie byť má roku rokov medzi
    povedal uviedol viac bude tým tento polícia vláda ktorí ľudí počas vrátane toho pretože než`,
  hr: `i u je na se da su za od s o a koji koja koje kao što nije iz će bi do ne ili te po bio bila bilo kako ali
    nakon sve samo više prema već kod tako pri jer gdje vrijeme prije dvije svijet mjesto tko također tijekom godine
    godina ljudi između jedan bez može protiv rekao kazao ona on ovo taj vlada policija sam smo ih biti bili nego
    dok kada tisuća uz`,
  sr: `i u je na se da su za od s o a koji koja koje kao što nije iz će bi do ne ili te po bio bila bilo kako ali
    posle sve samo više prema već kod tako pri jer gde vreme pre dve svet mesto ko takođe tokom godine godina ljudi
    između jedan bez može protiv rekao kazao ona on ovo taj vlada policija sam smo ih biti bili nego dok kada hiljada
    uz šta uvek srbije reč
    и у је на се да су за од с о а који која које као што није из ће би до не или те по био била било како али после
    све само више према већ код тако при јер где време пре две свет место такође током године година људи између
    један без може против рекао казао она он ово тај влада полиција сам смо их бити били него док када уз шта`,
  ro: `de și şi în a la cu pe care din că o să un nu este pentru au mai ce al fost ale sau se o cel lui fi prin după
    sunt ar până său sa dar ca fie când acest această aceasta fără între ani anul foarte va vor asupra două doi unei
    unui lor ei avea era spus potrivit guvernul președintele poliția peste sub dintre către iar am le cei cele acestea
    toate astfel însă doar decât oameni`,
  hu: `a az és hogy nem is egy ez azt meg csak de már volt ha el mint még vagy után lesz kell szerint van azonban pedig
    között ezt ki mert akkor lehet úgy majd több minden sem mondta volna két arra ami ahol aki amely amikor nagy ennek
    illetve miatt által új itt ott most olyan vannak voltak ellen alatt során így együtt kormány rendőrség ember amit
    be fel le`,
  tr: `ve bir bu da de için ile çok olarak daha olan gibi en kadar sonra ne ki ya o ancak her değil diye dedi ise
    tarafından olduğu olduğunu var yok iki büyük yeni göre önce ama veya hem şu şöyle bunun arasında nedeniyle
    üzerinde son ilk yıl eden etti oldu kişi içinde karşı başkanı bakanı polis aynı bugün türkiye üzere ilgili zaman
    biz ben onun edildi`,
  id: `yang dan di dengan untuk dari ini pada itu tidak dalam akan juga ke karena oleh telah ada sebagai mereka adalah
    saat para bahwa kata bisa lebih tersebut kami kita atau sudah orang setelah tahun anak banyak seperti saya hanya
    hari namun bagi antara secara menjadi dapat belum masih lagi ia dia ujar polisi pemerintah lain kepada hingga
    sementara yaitu warga ketika kantor uang terhadap tetapi beberapa mengatakan dua melalui negara`,
  ms: `yang dan di dengan untuk dari ini pada itu tidak dalam akan juga ke kerana oleh telah ada sebagai mereka adalah
    ketika para bahawa kata boleh lebih tersebut kami kita atau sudah orang selepas tahun anak banyak seperti saya
    hanya hari namun bagi antara secara menjadi dapat belum masih lagi beliau dia katanya polis kerajaan lain kepada
    hingga sementara iaitu penduduk pejabat wang terhadap tetapi beberapa berkata dua melalui negara turut daripada
    manakala semasa`,
  vi: `và của là có trong được cho các với không những một đã người này để đến từ khi cũng ra về vào đó như lại nhiều
    ông trên sẽ tại theo bị phải năm việc sau rất hơn nhà nước bà đang cùng còn hai chỉ nói họ làm nên bởi nếu giữa
    trước chính phủ tôi chúng thể anh`,
  tl: `ang ng sa na mga at ay si ni kay para ito hindi may kung nang siya niya mula rin din pa isang ko ako namin ang
    mo ka ngunit pero dahil noong lang naman daw po kanyang kanilang nila sila matapos bilang ayon wala walang pang
    ating tayo kami aniya sinabi pulis pamahalaan lahat bago habang mayroon dalawang tao`,
  sw: `ya wa na kwa katika ni la za kuwa hiyo huo hao kama cha vya baada watu wakati pia lakini hii huu hizo yake wake
    zaidi ambayo ambao ambapo bila kutoka hadi mji nchi rais serikali siku mwaka alisema amesema wamesema kwamba hata
    sasa bado yao wao yeye ndani nje kila juu chini kabla polisi waziri tu au kuhusu dhidi huku hilo hivyo mmoja
    wawili mwingine jana leo`,
  ha: `da na ta ya a ce cewa wannan wani wata ba ne shi ita su mu don daga cikin kan kuma amma yan bayan lokacin
    gwamnatin gwamnati jihar shugaban mutane kasar wanda wadanda domin zuwa haka ko sun an yana tana sai duk har mai
    masu ake suka aka yadda ga jami rundunar yi nan sauran tun wasu kamar babu akwai musamman saboda inda shugaba
    mutum zai za ranar`,
  so: `iyo oo ka ku waa ayaa uu ay in ee soo kale waxaa waxay wuxuu sheegay magaalada dalka si ah la laga loo lagu kala
    dhexeeya isaga badan dadka qof tahay ahaa wax uga inay inuu waxa kuwa dowladda madaxweynaha kadib markii ayay ugu
    oo sida halka mid isku gaar kaas taas kan tan ayey hadda maanta xilli ciidamada wararka`,
  yo: `ti ni ní tí ó àwọn ń sí fún láti pé wọn jẹ́ náà àti lọ kò ṣe bí wá kan ọjọ́ rẹ̀ yìí gbogbo nínú ìjọba lórí
    ẹ̀ka báyìí àwon ènìyàn sọ orílẹ̀`,
}
