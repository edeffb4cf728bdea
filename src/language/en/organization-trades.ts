// Words that make two or more capitals a company, a team or a body, though alone they are ordinary words: the trade at
// the end of a company's name, and what opens or ends the names of bodies in other languages. In lower case.

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** As the last word: "Ostvale Steel", "Marlow Garments", "Pinehurst Rovers". */
export const TRADE_HEADS = words(
  `steel steels steelworks metals alloys aluminium aluminum copper gold silver platinum lithium nickel zinc cobalt uranium coal minerals mining mines
  cement concrete glass ceramics bricks tiles timber lumber plywood pulp plastics rubber tyres tires packaging paints chemicals fertilisers fertilizers
  energy power electric electricity electrics electrical solar renewables hydro nuclear oil gas petroleum petrochemicals fuels biofuels lubricants
  foods beverages breweries brewery brewing distillers distilleries bakery bakeries dairy dairies creamery meats beef poultry seafood seafoods fisheries
  sugar tea coffee cocoa rice grains flour milling mills tobacco cotton farms farming plantations orchards agro agribusiness
  textiles textile garments garment apparel fashions fashion clothing knitwear knitting spinning weaving denim shoes footwear leather sportswear
  motors motor automotive autos trucks tractors engines engineering machinery machines tools electronics electricals appliances semiconductors devices robotics
  software digital interactive mobile wireless telecoms telecommunications cellular broadband networks cable satellite media publications publishing pictures
  rail railways trains trams buses coaches taxis freight haulage logistics couriers express transport transit shipping shipyards shipbuilding shipbuilders ferries ferry
  lines cruises stevedores stevedoring dredging airways aviation aerospace aeronautics drones helicopters airports
  construction constructions contractors builders developers homes properties property realty housing infrastructure roads
  capital finance financial securities bancorp bancshares insurance assurance leasing pensions ventures investments
  stores supermarkets supermarket hypermarkets retail outfitters pharmacies pharmacy pharma pharmaceutical biotech diagnostics healthcare clinics
  hotels resorts casinos casino restaurants catering tours travel leisure security cleaning recycling waste utilities
  laboratories dynamics analytics aerosystems armaments munitions arms shipworks ironworks works foundry foundries forge sawmill refiners refining
  rhinos rovers rangers wanderers hotspur albion harriers tigers lions bears bulls sharks stormers eagles hawks falcons giants titans warriors spartans
  pirates raiders dodgers yankees lakers celtics broncos cowboys dolphins panthers wolves foxes saints stars kings knights knicks chiefs braves
  royals rockets blazers thunder hurricanes crusaders waratahs brumbies cheetahs springboks wallabies proteas indomitables`,
)

/** Of these, the ones that are also surnames: behind a given name they make no company. */
export const SURNAME_TRADES = words(
  'steel copper gold silver glass power mills sugar cotton rice bears lions wolves foxes saints kings knights cable lines tiles forge tools homes works coal',
)

/** As the first word: "Minera Alcoba", "Sindicato Obrero", "Radio Pelusa", "Société du Rail". */
export const FOREIGN_OPENERS = words(
  `minera minería mineração minière petrolera petrolífera siderúrgica metalúrgica azucarera cementera cementos cimentos ciments ingenio frigorífico embotelladora
  constructora construtora inmobiliaria transportes transports aerolíneas ferrocarriles ferrovie navigazione naviera confecciones tejidos maquiladora
  banco banca banque banka bank caixa caja cooperativa coopérative koperasi coopérativa aseguradora seguros
  grupo groupe gruppo grup société sociedad sociedade sociedad società compañía companhia compagnie compagnia empresa empresas entreprise corporación consorcio
  sindicato syndicat sindacato sindicatos sindikat intersindical intersyndicale gremio serikat kesatuan persatuan gabungan związek svaz savez confederación confederação
  confédération confederazione federación federação fédération federazione asociación associação association associazione agrupación coordinadora coordinación
  coordination comité comitato consejo conselho conseil cámara câmara chambre unión unione união unidad frente frontul partido parti partito partai partij partia
  movimiento movimento mouvement colectivo coletivo collectif alianza aliança congreso congresso asamblea assembleia assemblée
  ministerio ministério ministère fiscalía procuraduría contraloría defensoría gobernación alcaldía ayuntamiento prefeitura préfecture policía polícia polda polres
  guardia gendarmerie carabineros ejército armée exército tribunal juzgado cour
  universidad universidade université università universitas universiti universität instituto institut institutul colegio lycée escuela escola école clínica clinique
  fundación fundação fondation fondazione fundacja stiftung stichting yayasan pondok pesantren
  radio rádio télé télévision televisión canal diario diário jornal periódico journal gazeta gazette agencia agência agence agenzia noticias imprensa prensa
  perusahaan pt cv syarikat perbadanan lembaga deutsche österreichische vereinigte gewerkschaft verband verein stadtwerke
  bharatiya rashtriya akhil dainik jatiya jatiyo kisan jamaat jamiat jamaah hizb harakat hayat lashkar türk
  club clube deportivo deportiva atlético atlètic atletico sporting dynamo dinamo spartak lokomotiv borussia bayern eintracht olympique`,
)

/** As the last word: "Lok Kisan Sangh", "Ostsee Werft". */
export const FOREIGN_HEADS = words(
  `sangh samiti parishad sabha mahasabha morcha sangathan samachar patrika jagran manch andolan nigam vidyapeeth vidyalaya mazdoor sangha sena
  shimbun ribao gakuin verlag werke werft zeitung tidende tidning sendikası partisi bankası holding holdings banka zavod kombinat zavody závody
  oy ab asa aps spa srl sarl sas bv nv kft zrt oyj matin soir libre noticias hoy`,
)
