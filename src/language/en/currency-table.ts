// How money is written: signs, codes and words, and which country's money a shared word means.

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const entry of text.split(/\s+/)) {
    const at = entry.lastIndexOf('=')
    if (at > 0) map.set(entry.slice(0, at), entry.slice(at + 1))
  }
  return map
}

/** Signs that stand before (seldom after) the number. "$" alone is settled by country. */
export const CURRENCY_SIGNS = pairs(
  '$=$ £=GBP €=EUR ¥=JPY ￥=JPY ₦=NGN ₹=INR ₱=PHP ₺=TRY ₽=RUB ₩=KRW ₪=ILS ฿=THB ₫=VND ₴=UAH ₡=CRC ₲=PYG ₵=GHS ₸=KZT ₼=AZN ₾=GEL ₭=LAK ₮=MNT ₣=CHF ₨=₨',
)

/** Letters beside a dollar sign: US$5, $US5, A$5. Case matters. */
export const DOLLAR_LETTERS = pairs(
  'US=USD A=AUD AU=AUD C=CAD CA=CAD CAD=CAD CDN=CAD Can=CAD NZ=NZD HK=HKD S=SGD SG=SGD NT=TWD R=BRL J=JMD TT=TTD BZ=BZD Z=ZWL ZW=ZWL N=NAD B=BND BD=BBD Bds=BBD FJ=FJD F=FJD G=GYD GY=GYD L=LRD MX=MXN Mex=MXN EC=XCD COL=COP CLP=CLP AR=ARS USD=USD AUD=AUD',
)

/** ISO codes of money in use. They stand before or after the number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE
  CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
  KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
  PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
  UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL`.split(/\s+/),
)

/** Abbreviations before the number. Those of one letter count only where the digits touch them. Case matters. */
export const CURRENCY_PREFIXES = pairs(
  `RM=MYR Rs=₨ Rp=IDR Ksh=KES KSh=KES KSH=KES Kshs=KES Sh=shilling Shs=shilling Ush=UGX USh=UGX Shs=UGX TSh=TZS Tsh=TZS Tk=BDT BDT=BDT
  CFA=XOF FCFA=XOF GH=GHS GHC=GHS Php=PHP PhP=PHP RMB=CNY Dh=AED Dhs=AED SR=SAR QR=QAR BD=BHD KD=KWD JD=JOD LE=EGP EGP=EGP Fr=CHF SFr=CHF
  Kr=krona kr=krona DKr=DKK SKr=SEK NKr=NOK NIS=ILS Lm=MTL Nkr=NOK Skr=SEK INR=INR PS=GBP R=ZAR N=NGN P=peso K=kwacha E=SZL M=LSL Y=JPY Birr=ETB Le=SLE`,
)
export const ONE_LETTER_PREFIXES: ReadonlySet<string> = new Set(['R', 'N', 'P', 'K', 'E', 'M', 'Y'])

/** Words for money that mean one currency. Singular and plural are both given. */
export const CURRENCY_WORDS = pairs(
  `euro=EUR euros=EUR yen=JPY yuan=CNY renminbi=CNY rmb=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB rand=ZAR rands=ZAR naira=NGN baht=THB
  ringgit=MYR ringgits=MYR rupiah=IDR shekel=ILS shekels=ILS zloty=PLN zlotys=PLN złoty=PLN forint=HUF forints=HUF hryvnia=UAH hryvnias=UAH
  dong=VND taka=BDT cedi=GHS cedis=GHS birr=ETB pula=BWP riyals=SAR riyal=SAR dirham=dirham dirhams=dirham lev=BGN leva=BGN lei=RON leu=RON tenge=KZT kyat=MMK
  kyats=MMK kip=LAK riel=KHR riels=KHR tugrik=MNT som=som sum=UZS manat=manat lari=GEL dram=AMD bolivar=VES bolivars=VES bolivares=VES bolívares=VES quetzal=GTQ quetzales=GTQ
  lempira=HNL lempiras=HNL cordobas=NIO colones=CRC colons=CRC guarani=PYG guaranies=PYG soles=PEN sols=PEN bolivianos=BOB boliviano=BOB reais=BRL afghani=AFN afghanis=AFN
  ouguiya=MRU metical=MZN meticais=MZN kwanza=AOA kwanzas=AOA kwacha=kwacha dalasi=GMD leone=SLE leones=SLE nakfa=ERN ariary=MGA gourde=HTG gourdes=HTG lek=ALL leks=ALL denar=MKD denars=MKD
  guilder=NLG guilders=NLG markka=FIM markkas=FIM peseta=ESP pesetas=ESP drachma=GRD drachmas=GRD escudo=PTE escudos=PTE stg=GBP sterling=GBP quid=GBP greenback=USD greenbacks=USD bucks=USD buck=USD pataca=MOP patacas=MOP euro-cents=EUR loti=LSL maloti=LSL emalangeni=SZL lilangeni=SZL`,
)

/** Words for money that several countries share: settled by an adjective before, else by country. */
export const SHARED_WORDS = pairs(
  `dollar=dollar dollars=dollar dlr=dollar dlrs=dollar peso=peso pesos=peso pound=pound pounds=pound rupee=rupee rupees=rupee franc=franc francs=franc krona=krona kronor=krona
  krone=krona kroner=krona crown=krona crowns=krona koruna=krona korunas=krona dinar=dinar dinars=dinar rial=rial rials=rial shilling=shilling shillings=shilling won=won
  real=real lira=lira liras=lira dirham=dirham kwacha=kwacha manat=manat som=som`,
)

/** Parts of a hundred: "19 cents", "50p". */
export const HUNDREDTHS = pairs(
  'cent=dollar cents=dollar cts=dollar pence=GBP penny=GBP p=GBP ¢=dollar c=dollar pennies=dollar paise=INR centavos=peso sen=MYR kopecks=RUB',
)

/** What a shared word means in a country, by ISO code of the country; `*` is what it means where no country settles it. */
export const BY_COUNTRY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  dollar: pairs(
    `*=USD US=USD CA=CAD AU=AUD NZ=NZD SG=SGD HK=HKD TW=TWD JM=JMD TT=TTD BB=BBD BS=BSD BZ=BZD FJ=FJD GY=GYD LR=LRD NA=NAD SB=SBD SR=SRD BN=BND
    KY=KYD BM=BMD AG=XCD DM=XCD GD=XCD KN=XCD LC=XCD VC=XCD KI=AUD NR=AUD TV=AUD`,
  ),
  peso: pairs('*=MXN MX=MXN PH=PHP AR=ARS CO=COP CL=CLP UY=UYU DO=DOP CU=CUP'),
  pound: pairs('*=GBP GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP'),
  rupee: pairs('*=INR IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR'),
  franc: pairs(
    '*=CHF CH=CHF RW=RWF BI=BIF CD=CDF DJ=DJF GN=GNF KM=KMF SN=XOF ML=XOF CI=XOF BF=XOF BJ=XOF TG=XOF NE=XOF GW=XOF CM=XAF GA=XAF TD=XAF CG=XAF CF=XAF GQ=XAF PF=XPF NC=XPF FR=FRF BE=BEF',
  ),
  krona: pairs('*=SEK SE=SEK NO=NOK DK=DKK IS=ISK CZ=CZK GL=DKK FO=DKK SK=SKK'),
  dinar: pairs('*=IQD IQ=IQD JO=JOD KW=KWD BH=BHD TN=TND LY=LYD DZ=DZD RS=RSD'),
  rial: pairs('*=IRR IR=IRR OM=OMR YE=YER QA=QAR SA=SAR'),
  shilling: pairs('*=KES KE=KES UG=UGX TZ=TZS SO=SOS'),
  won: pairs('*=KRW KR=KRW KP=KPW'),
  real: pairs('*=BRL BR=BRL'),
  lira: pairs('*=TRY TR=TRY LB=LBP SY=SYP IT=ITL'),
  dirham: pairs('*=AED AE=AED MA=MAD'),
  kwacha: pairs('*=ZMW ZM=ZMW MW=MWK'),
  manat: pairs('*=AZN AZ=AZN TM=TMT'),
  som: pairs('*=KGS KG=KGS UZ=UZS'),
  '₨': pairs('*=INR IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR'),
}

/** Adjectives before a word for money ("Mexican pesos"), and in a sentence: what country it is about. */
export const COUNTRY_ADJECTIVES = pairs(
  `american=US u.s=US us=US canadian=CA canada=CA australian=AU aussie=AU australia=AU zealand=NZ zealander=NZ zealanders=NZ kiwi=NZ māori=NZ maori=NZ singapore=SG singaporean=SG kong=HK
  taiwan=TW taiwanese=TW jamaican=JM jamaica=JM trinidad=TT trinidadian=TT barbadian=BB bahamian=BS belizean=BZ fijian=FJ fiji=FJ guyanese=GY liberian=LR liberia=LR namibian=NA namibia=NA
  mexican=MX mexico=MX philippine=PH filipino=PH philippines=PH argentine=AR argentinian=AR argentina=AR colombian=CO colombia=CO chilean=CL chile=CL uruguayan=UY uruguay=UY dominican=DO cuban=CU cuba=CU british=GB uk=GB
  egyptian=EG egypt=EG lebanese=LB lebanon=LB syrian=SY syria=SY sudanese=SD sudan=SD indian=IN india=IN pakistani=PK pakistan=PK nepali=NP nepalese=NP nepal=NP lanka=LK lankan=LK mauritian=MU swiss=CH switzerland=CH rwandan=RW rwanda=RW
  burundian=BI burundi=BI congolese=CD guinean=GN swedish=SE sweden=SE norwegian=NO norway=NO danish=DK denmark=DK icelandic=IS iceland=IS czech=CZ iraqi=IQ iraq=IQ jordanian=JO jordan=JO kuwaiti=KW kuwait=KW
  bahraini=BH bahrain=BH tunisian=TN tunisia=TN libyan=LY libya=LY algerian=DZ algeria=DZ serbian=RS serbia=RS iranian=IR iran=IR omani=OM oman=OM yemeni=YE yemen=YE qatari=QA qatar=QA saudi=SA
  kenyan=KE kenya=KE ugandan=UG uganda=UG tanzanian=TZ tanzania=TZ somali=SO somalia=SO korean=KR korea=KR brazilian=BR brazil=BR turkish=TR turkey=TR emirati=AE uae=AE moroccan=MA morocco=MA zambian=ZM zambia=ZM malawian=MW malawi=MW
  chinese=CN china=CN japanese=JP japan=JP israeli=IL israel=IL malaysian=MY malaysia=MY russian=RU russia=RU polish=PL poland=PL hungarian=HU hungary=HU thai=TH thailand=TH vietnamese=VN vietnam=VN ukrainian=UA ukraine=UA
  nigerian=NG nigeria=NG ghanaian=GH ghana=GH ethiopian=ET ethiopia=ET indonesian=ID indonesia=ID bangladeshi=BD bangladesh=BD peruvian=PE peru=PE german=DE germany=DE french=FR france=FR italian=IT italy=IT spanish=ES spain=ES irish=IE ireland=IE
  senegalese=SN senegal=SN malian=ML mali=ML ivorian=CI cameroonian=CM cameroon=CM`,
)

/** Endings of an outlet's address that tell its country. */
export const OUTLET_ENDINGS = pairs(
  'au=AU nz=NZ ca=CA sg=SG hk=HK tw=TW jm=JM tt=TT na=NA mx=MX ph=PH ar=AR co=CO cl=CL in=IN pk=PK lk=LK np=NP ke=KE ug=UG tz=TZ eg=EG uk=GB fj=FJ lr=LR gy=GY',
)
