// Organisations, outlets and acronyms that a report may name without saying what they are.

/** Acronyms that are not organisations: places and things. */
export const PLACE_ACRONYMS: ReadonlySet<string> = new Set(
  `us u.s usa u.s.a uk u.k uae u.a.e drc d.r.c ussr u.s.s.r prc dprk nyc n.y.c l.a d.c dc car ny nsw gb fyrom ksa b.c`.split(
    /\s+/,
  ),
)
export const OTHER_ACRONYMS: ReadonlySet<string> = new Set(
  `tv ceo cfo coo cto dna rna hiv aids gdp gnp ngo ngos mp mps mep meps vip pm md phd ba ma gps sms pdf dvd cd hr pr it ai id faq diy gmt est edt pst pdt utc bst cet aest asap ok suv suvs ied ieds
pow pows cctv usb gmo lgbt lgbtq lgbtq+ lgbti lgbtqi+ covid covid-19 sars-cov-2 sars ppe icu vat gst gpu cpu url rpg uav uavs icbm icbms fm am ii iii iv vi vii viii ix xi xii usd eur gbp zar
lng lpg cng ak rm atm atms pin mri cpr adhd ptsd ufo bce ad bc ce h1n1 h5n1 er op-ed qr app tb std ev evs i.e e.g eia roi`.split(
    /\s+/,
  ),
)

/** Names that are organisations whatever stands around them, in lower case. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set(
  `reuters|bloomberg|associated press|agence france-presse|xinhua|interfax|tass|ria novosti|kyodo|yonhap|anadolu|anadolu agency|press trust of india|al jazeera|al-jazeera|al arabiya|
the guardian|the times|the economist|the telegraph|the independent|the new york times|new york times|the washington post|washington post|wall street journal|the wall street journal|financial times|
los angeles times|usa today|daily mail|daily mirror|the sun|le monde|le figaro|der spiegel|die zeit|bild|el pais|el país|el mundo|la repubblica|corriere della sera|haaretz|hurriyet|dawn|the hindu|times of india|
fox news|cnn|bbc|nbc|cbs|abc news|nbc news|cbs news|sky news|itv|channel 4|deutsche welle|france 24|propublica|politico|axios|buzzfeed|vox|vice|huffpost|breitbart|newsweek|forbes|fortune|business insider|cnbc|msnbc|npr|pbs|
press association|voice of america|radio free europe|euronews|the atlantic|the new yorker|the hill|the intercept|bellingcat|global witness|safeguard defenders|
google|apple|microsoft|amazon|facebook|meta|twitter|x corp|tiktok|instagram|whatsapp|youtube|linkedin|uber|airbnb|netflix|spotify|tesla|spacex|openai|nvidia|intel|amd|ibm|oracle|cisco|dell|hp|hewlett-packard|sony|samsung|nokia|ericsson|
huawei|xiaomi|lenovo|alibaba|tencent|baidu|bytedance|softbank|toyota|honda|nissan|mazda|mitsubishi|hitachi|toshiba|panasonic|canon|volkswagen|bmw|daimler|mercedes-benz|porsche|audi|siemens|bosch|basf|bayer|renault|peugeot|citroen|stellantis|fiat|ferrari|
chrysler|ford|general motors|general electric|boeing|airbus|lockheed martin|northrop grumman|raytheon|bae systems|rolls-royce|exxon|exxonmobil|chevron|shell|royal dutch shell|bp|totalenergies|eni|equinor|aramco|saudi aramco|gazprom|rosneft|lukoil|petrobras|petronas|pemex|sinopec|cnooc|
glencore|rio tinto|bhp|vale|anglo american|barrick|newmont|nestle|nestlé|unilever|danone|coca-cola|pepsi|pepsico|mcdonald's|starbucks|walmart|tesco|sainsbury's|asda|carrefour|ikea|nike|adidas|puma|zara|h&m|
pfizer|moderna|astrazeneca|novartis|roche|sanofi|merck|glaxosmithkline|johnson & johnson|goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|citibank|hsbc|barclays|lloyds|credit suisse|ubs|deutsche bank|bnp paribas|santander|standard chartered|
lehman brothers|wells fargo|bank of america|american express|visa|mastercard|paypal|moody's|fitch|standard & poor's|deloitte|kpmg|pwc|pricewaterhousecoopers|ernst & young|mckinsey|gallup|ipsos|yougov|pew|pew research center|
vodafone|verizon|at&t|t-mobile|orange|telefonica|telkom|mtn|safaricom|ryanair|easyjet|lufthansa|british airways|emirates|qantas|delta|fedex|ups|dhl|maersk|evergreen|transnet|eskom|
amnesty|amnesty international|human rights watch|oxfam|greenpeace|red cross|the red cross|red crescent|médecins sans frontières|medecins sans frontieres|doctors without borders|save the children|unicef|unesco|unhcr|transparency international|freedom house|care international|
world vision|reporters without borders|human rights first|friends of the earth|extinction rebellion|black lives matter|
hamas|hezbollah|hizbollah|fatah|taliban|the taliban|al-qaeda|al qaeda|al-qaida|al-shabaab|al shabaab|boko haram|islamic state|isis|isil|houthis|the houthis|m23|janjaweed|wagner|hayat tahrir al-sham|lashkar-e-taiba|jaish-e-mohammed|polisario|tamil tigers|farc|eln|eta|ira|pkk|ypg|sdf|idf|
labour|likud|bjp|anc|zanu-pf|frelimo|renamo|mpla|unita|swapo|chama cha mapinduzi|fidesz|syriza|podemos|vox|ciudadanos|fianna fail|fianna fáil|fine gael|sinn fein|sinn féin|plaid cymru|tories|the tories|afd|cdu|spd|csu|
nato|opec|asean|ecowas|interpol|europol|frontex|pentagon|the pentagon|kremlin|the kremlin|white house|the white house|downing street|scotland yard|capitol hill|knesset|bundestag|bundesbank|bundesrat|duma|state duma|verkhovna rada|lok sabha|rajya sabha|majlis|dáil|riksdag|storting|diet|
congress|senate|parliament|federal reserve|the fed|supreme court|house of representatives|house of commons|house of lords|european union|european commission|european parliament|european central bank|united nations|security council|world bank|world health organization|international monetary fund|
world trade organization|african union|arab league|commonwealth|league of nations|mossad|shin bet|stasi|gestapo|kgb|fsb|mi5|mi6|cia|fbi|nasa|noaa|epa|fda|cdc|irs|tsa|dhs|ice|aclu|naacp|nra|teamsters|unite|unison|cosatu|numsa|solidarity|
fifa|uefa|nba|nfl|nhl|mlb|icc|ioc|manchester united|real madrid|barcelona fc|chelsea fc|arsenal|liverpool fc|harvard|yale|princeton|stanford|oxford university|cambridge university|caltech|mit`
    .split('|')
    .map((name) => name.trim()),
)

/** Products, works and services that look like organisations, in lower case. */
export const KNOWN_OTHERS: ReadonlySet<string> = new Set(
  `bible|koran|quran|qur'an|torah|talmud|facebook live|truth social|telegram|signal|zoom|iphone|ipad|android|windows|linux|bitcoin|ethereum|brexit|internet|olympics|olympic|olympian|olympians|paralympics|world cup|covid|ebola|zika|mpox|holocaust|
christmas|easter|ramadan|eid|diwali|hanukkah|passover|yom kippur|thanksgiving|halloween|god|allah|jesus|christ|marxism|marxist|stalinist|nazi|nazis|fascist|republican|republicans|democrat|democrats|democratic|socialist|communist|communists|tory|
conservative|conservatives|liberal|liberals|maoist|maoists|islamist|islamists|islam|islamic|muslim|muslims|christian|christians|christianity|catholic|catholics|protestant|protestants|orthodox|jew|jews|jewish|judaism|hindu|hindus|hinduism|buddhist|buddhists|buddhism|sikh|sikhs|
sunni|sunnis|shia|shiite|shiites|shi'ite|alawite|yazidi|yazidis|druze|mormon|mormons|anglican|methodist|baptist|evangelical|evangelicals|western|westerners|latino|latinos|latina|hispanic|hispanics|caucasian|black|asian-american|african-american|african-americans|
kurd|kurds|kurdish|roma|romani|hutu|hutus|tutsi|tutsis|pashtun|hazara|hazaras|uighur|uighurs|uyghur|uyghurs|rohingya|hausa|igbo|yoruba|fulani|zulu|xhosa|maori|māori|aboriginal|inuit|tamil|tamils|berber|berbers|bedouin|maasai|slavic|balkan|nordic|scandinavian|
english|latin|arabic|hebrew|swahili|mandarin|cantonese|urdu|hindi|bengali|farsi|persian|pashto|spanish|french|gaelic|internet explorer|playstation|xbox|concorde|titanic|wi-fi|bluetooth|grammy|oscar|oscars|nobel prize|pulitzer prize|cold war|world war|first world war|second world war|world war i|world war ii|civil war|great war|arab spring`
    .split('|')
    .map((name) => name.trim()),
)
