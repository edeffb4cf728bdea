// English words as the splitter weighs them. Data for words.ts.

/** Words that tell nothing of what a report is about. */
export const STOP_WORDS = `
  a an the and or but nor so yet if then than that this these those there here of in on at to for from with by as
  into onto over under about after before since until during through between among against within without across
  along around behind below above up down out off again further once be am is are was were been being have has had
  having do does did doing done will would shall should can could may might must i me my mine you your yours he him
  his she her hers it its we us our ours they them their theirs who whom whose which what when where why how not no
  nor only own same such too very just also even still ever never now all any both each few more most other others
  some many much several one two three four five six seven eight nine ten first second third last next said say says
  saying told tell tells according added adds asked ask asks called call mr mrs ms dr because while although though
  however like get gets got getting go goes going went gone make makes made making take takes took taken taking come
  comes came coming put use used using new old good well back way year years day days week weeks month months time
  times today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december per cent percent pct mln dlr dlrs million billion
  thousand hundred number people think thought know known see seen saw want wanted need needed don doesn didn isn
  wasn aren weren won wouldn couldn shouldn hasn haven hadn ain let ll ve re part including include includes
  included another however between whether later earlier already expect expected ago least less report reported
  reports set give given gave gives giving show shows showed shown find found look looking long every really thing
  things lot end right long away`.trim()

/**
 * How often a stem stands among a million content words; one form stands for its stem. Counted over Wikinews reports
 * (CC BY 2.5), the GUM corpus (CC BY 4.0 and others) and the English Web Treebank (CC BY-SA 4.0).
 */
export const WORD_COUNTS = `
  aafia:46 abandoned:51 abbas:125 abdul:88 ability:245 able:870 aboard:56 abroad:83 absence:46 absolute:56
  absolutely:241 absorb:56 abuse:120 academic:130 academy:69 accelerated:60 accept:282 acceptable:56 acceptance:65
  access:477 accessible:74 accident:199 accommodation:120 accomplish:106 account:342 accountable:51 accumulated:51
  accurate:125 accused:97 achieve:282 achievement:102 acknowledge:93 acquired:153 acquisition:65 act:611 action:694
  active:162 actively:46 activist:56 activities:356 actor:60 actress:56 actual:116 actually:648 adam:51
  adaptation:46 additional:694 address:685 adequate:56 adjust:79 adjustments:69 administration:648 admitted:250
  adopted:120 adults:199 advance:217 advantage:60 adventure:56 advertising:111 advice:217 advise:268 advisor:93
  aer:56 affairs:157 affected:569 affiliate:51 affliction:56 afford:111 affordable:102 afghan:190 afghanistan:305
  afraid:106 africa:333 african:255 afternoon:231 afterwards:56 age:421 aged:130 agency:551 agenda:116 agent:287
  aggressive:125 agreed:463 agreement:671 agriculture:208 ahead:227 ahmed:125 aid:393 aids:180 aimed:167 air:981
  airbus:444 aircraft:440 airfare:56 airlines:486 airplane:102 airport:352 airways:56 alabama:116 alan:65
  alarming:106 albania:102 alberta:83 album:65 alcohol:60 alert:148 alex:56 ali:88 alike:102 alito:60 alive:46
  allawi:74 allegations:74 alleged:106 allegedly:69 allen:46 alliance:134 allocated:69 allowed:657 almost:541
  alone:282 alongside:56 alot:88 alt:245 alter:46 alternative:259 always:949 amazing:430 amended:51 amendment:65
  america:690 american:1578 ames:56 amount:602 amp:222 ana:111 analyses:74 analysis:264 analyst:250 analytical:46
  ancient:111 andaman:116 anderson:65 andrew:69 andy:162 anemone:65 angeles:199 angola:93 animals:1148 anne:46
  anniversary:74 announced:764 announcement:153 annual:130 anonymous:88 answer:467 answered:125 antenna:60
  anthony:65 anthrax:227 anti:213 anticipated:125 antonio:56 ants:305 anybody:143 anymore:65 anyone:801 anything:703
  anyway:190 anyways:51 anywhere:190 aol:51 apart:88 apartment:153 apologize:46 app:74 apparently:148 appeal:157
  appearance:102 appears:421 appetite:46 apple:1342 application:352 applied:143 applying:60 appointed:74
  appointment:116 appreciate:319 approach:231 appropriate:236 approval:134 approved:222 approximately:213 aqmd:46
  arab:319 arabia:74 arafat:88 archibald:83 architecture:171 archive:46 arctic:46 area:1587 arena:65 argentina:213
  argue:153 argument:180 arizona:51 arkansas:56 arms:282 army:292 arranged:106 arrested:287 arrival:79 arrived:347
  art:597 article:514 artist:139 artistic:56 artworks:74 asap:65 asia:236 asian:139 aside:69 asp:88 aspects:213
  aspirations:51 assassination:102 assault:97 assembly:153 asserted:79 asses:51 assess:125 assessment:74 assets:88
  assigned:106 assist:217 assistance:292 associated:555 assume:273 assured:79 astronauts:83 asylum:116 ate:60
  athens:93 atlanta:65 atlantic:93 atmosphere:292 attached:740 attachments:97 attack:690 attempt:454 attend:393
  attendees:56 attention:416 attitude:65 attorney:153 attracted:167 attractive:69 attributed:97 auckland:106
  audience:88 audio:69 audiobooks:60 audit:88 austin:69 australia:602 austria:106 author:213 authorities:541
  authorized:65 auto:305 automaker:111 automatic:97 automobile:97 automotive:69 availability:56 available:694 ave:60
  avenue:102 average:199 avian:250 aviation:65 avoid:268 awaiting:65 award:278 aware:176 awesome:264 awful:60
  babies:106 baby:185 background:162 bacon:56 bacteria:120 bad:606 badly:46 bag:139 bagels:65 baghdad:102 baker:69
  balance:194 ball:130 ban:347 band:204 bangladesh:65 bangs:56 bank:255 bankruptcy:255 bar:305 barack:83 barely:46
  barrel:79 barrier:46 base:255 based:916 basic:171 basically:190 basis:231 basketball:46 bass:79 bathroom:88
  bats:88 battery:60 battle:176 bay:236 bbc:259 beach:236 bear:213 bearded:74 beat:217 beatles:120 beautiful:347
  beauty:88 became:370 become:759 bed:153 bedroom:60 bee:56 beef:116 beer:106 began:347 beginning:602 begun:120
  behalf:79 behavior:148 beijing:157 belgian:46 belgium:157 belief:88 believe:1120 bell:125 belong:143 belt:51
  ben:153 benefit:301 berkeley:60 bernoulli:74 besides:130 best:2374 better:1222 beverage:51 beware:51 beyond:259
  bid:130 biden:134 big:847 biggest:93 bike:74 bill:504 bin:185 bio:46 biological:102 birds:963 birth:153
  birthday:116 bit:615 bite:65 black:361 blacklined:56 blame:111 bland:46 blank:69 blanket:60 blast:56 blessed:51
  blind:51 block:190 blog:194 blogspot:60 blood:333 blount:56 blow:190 blown:88 blue:231 board:416 boat:190 bob:157
  bodies:116 body:338 boeing:560 boiled:51 bomb:208 bond:65 bondad:93 book:727 boost:79 boot:46 border:333 born:458
  boston:83 bottles:106 bottom:106 bought:148 bound:51 bowl:83 box:213 boy:342 boyfriend:51 brain:180 branch:106
  brand:139 brazil:97 bread:51 break:324 breakfast:153 breathe:120 breeding:116 brian:88 brick:46 bridge:171
  brief:153 bright:74 bring:690 britain:83 british:222 broad:111 broadcast:148 broke:116 broken:120 bronze:65
  brooklyn:74 brother:236 brought:264 brown:130 browser:167 bruce:51 bse:93 btw:56 bucks:74 budget:194 buenos:51
  buffalo:69 bug:65 building:657 buildings:83 built:245 bulb:116 bunch:74 burden:56 bureau:46 burger:153 burning:93
  burrows:60 bus:352 bush:1319 business:1083 busy:162 button:51 buy:676 buyer:60 cabinet:79 cabins:65 cafe:65
  cafeteria:56 cage:227 cages:60 cake:65 calculating:116 calgary:69 california:495 calm:51 camera:255 camp:370
  campaign:463 campbell:60 campus:51 canada:602 canadian:310 cancel:102 cancelled:65 cancer:88 candidate:292
  cannot:333 canon:79 cant:69 cap:120 capabilities:97 capable:97 capacity:190 capital:403 captain:102 captured:83
  car:1064 carbon:148 card:227 care:865 careful:65 cargill:93 cargo:51 caribbean:69 carnival:83 carol:171
  carolina:97 carried:236 carry:241 carrying:111 carter:46 cartoons:102 case:1175 cases:1291 cash:153 cast:106
  casualties:46 cat:634 catalog:79 catastrophe:51 catch:130 category:204 catering:46 catholic:60 cattle:106
  caught:134 cause:1060 cdc:106 cease:46 celebrated:116 celebrity:79 cell:176 census:69 central:338 centre:301
  century:305 ceo:250 ceremony:60 certain:315 certainly:259 certificate:120 chad:56 chain:157 chair:236 chairman:180
  challenges:393 chamber:46 championship:69 chan:93 chance:315 change:1462 channel:116 chaos:65 chapter:143
  character:134 characterized:102 charge:643 charity:116 charles:97 charm:51 charter:88 chasing:83 chathams:83
  cheap:329 cheapest:97 check:690 cheese:69 chef:51 chemical:213 cheney:97 chernobyl:162 chess:74 chicago:213
  chick:46 chicken:245 chief:435 child:282 children:995 china:847 chinese:227 chocolate:60 choice:310 cholera:236
  chomsky:51 choose:268 chose:69 chosen:93 chris:217 christchurch:51 christian:176 christmas:97 christopher:46
  chronic:51 chrysler:296 church:426 cia:143 cindy:74 circle:231 circuit:51 circulating:69 circumstances:79
  cities:366 citizens:310 city:1435 civic:116 civil:194 civilians:102 claims:745 clair:157 clark:60 clashes:56
  class:305 classical:60 clause:56 clean:662 clear:379 clearly:190 clerics:93 cleveland:97 click:88 client:208
  cliffs:51 climate:241 climb:97 clinic:93 clinton:83 clock:65 close:1078 closely:134 closures:51 clothing:217
  cloud:111 club:167 coach:74 coalition:106 coast:227 coastal:46 coat:46 cocktail:148 code:148 codes:65 coffee:120
  cognitive:102 cold:180 collaboration:134 collapse:143 collateral:60 colleagues:148 collected:236 collection:296
  collector:46 college:217 colonies:79 color:241 colorado:51 colour:46 columbia:153 column:88 combat:51 combined:130
  comedy:51 comets:60 comfort:46 comfortable:143 comics:69 command:162 commentary:51 comments:551 commercial:310
  commission:259 commitment:222 committed:264 committee:255 common:491 communication:278 communist:88 community:495
  compact:69 company:1731 compaq:88 compared:319 comparison:106 compatible:56 compensation:93 compete:120
  competition:301 complaints:245 complete:421 completely:222 complex:125 complicated:120 component:60 composed:51
  composition:74 compound:74 comprehensive:134 compressor:51 computer:620 concentration:143 concept:157 concern:666
  concert:83 concluded:143 conclusion:148 concrete:60 condemned:69 condition:472 conducted:213 conference:440
  confidence:379 confined:65 confirmation:60 confirmed:1000 conflict:282 confrontation:65 confused:83 congo:97
  congratulations:88 congress:384 connected:148 connection:282 consciousness:88 consequences:148 conservative:148
  consider:264 considered:629 consistent:106 consists:60 constantly:134 constituency:523 construction:157
  consulting:56 consumers:264 consumption:111 contact:652 contagious:46 contain:472 contaminated:310 contemporary:79
  content:268 contest:120 context:157 continent:97 continually:46 continue:926 contract:727 contrast:74
  contribution:287 control:657 controlled:93 controversial:46 convenient:102 conventional:162 conversation:176
  converted:83 convicted:88 conviction:69 convinced:111 cooked:227 cool:190 cooperation:250 coordinator:176
  copies:106 copy:305 copyright:102 core:102 corner:236 coron:88 corporate:338 corps:227 correct:208 correction:60
  correctly:60 correlation:60 correspondence:74 cost:713 couch:46 cough:65 council:282 councillors:51 counsel:116
  counterparty:222 country:2328 county:643 coup:74 couple:495 courage:69 course:602 court:625 cousin:56 cover:375
  coverage:74 covid:88 cow:278 cozy:46 cpa:97 crab:74 crack:79 craft:65 craig:46 crap:56 crash:69 crate:60 crazy:74
  cream:148 created:583 creation:111 creative:199 credit:342 creek:69 crew:120 crime:180 criminal:125 crisis:148
  critical:167 criticism:74 critics:106 crops:153 cross:347 crowds:204 crucial:65 crude:56 cruise:329 crushed:51
  cuba:46 cuban:56 culled:65 cultural:157 culture:273 cup:190 curator:56 cure:60 curious:51 currency:97 current:458
  currently:569 curry:65 curves:65 customer:935 cut:518 cute:79 cycle:130 cyclone:208 dab:88 dad:97 daily:324
  dairy:74 dallas:106 damage:250 dan:120 dance:176 danger:65 dangerous:204 daniel:213 darfur:111 darin:46 dark:143
  darrell:46 data:407 database:93 date:472 dating:292 daughter:236 dave:79 david:324 davis:88 dead:444 deadly:194
  deal:1277 dealership:106 dealt:51 dean:60 dear:134 death:1259 debate:88 debbie:56 debra:231 debt:93 dec:79
  decades:333 decent:83 decided:509 decision:541 deck:46 declaration:157 declared:199 decline:213 decrease:130
  dedicated:97 dedication:46 deep:167 deeply:74 default:69 defeated:167 defence:79 defend:111 defense:329
  deficiency:153 defined:180 definitely:264 definition:139 degree:185 del:69 delay:69 delayed:106 delete:111
  delhi:185 deliberately:65 delicious:125 delight:46 deliver:134 delivery:491 delta:65 demand:259 democracy:231
  democratic:560 demonstrate:273 denied:116 denmark:60 dennis:46 dental:46 dentist:106 deny:83 department:625
  dependent:56 depending:278 deployed:69 deposit:69 depression:46 deputy:69 derivatives:60 derived:51 described:449
  description:148 desert:46 deserves:65 design:523 designated:56 desire:74 desk:148 desperate:93 despite:370
  dessert:51 destination:116 destiny:79 destroy:93 destroyed:116 destruction:97 details:379 detected:88
  deteriorated:74 determine:356 detroit:46 devastating:51 developed:634 development:666 device:217 devil:74
  devoted:74 diagnosed:111 dial:56 diarrhea:102 diary:46 dick:51 die:255 died:717 diego:46 diet:65 differ:46
  different:1342 difficult:472 digital:273 dinner:379 diplomacy:56 diplomatic:60 direct:319 direction:208
  directly:227 director:416 dirty:102 disability:88 disappeared:74 disappointed:162 disaster:208 discipline:65
  disco:46 discount:143 discover:79 discovered:347 discrimination:148 discuss:615 discussion:236 disease:1388
  dishes:102 dismissed:46 disney:93 disorder:60 dispatched:46 displaced:51 display:102 displays:102 dispute:74
  dissemination:56 distance:74 distinction:102 distinguished:102 distribution:319 district:287 diverse:56
  diversity:120 divided:79 divisions:143 dna:51 doc:379 doctor:435 documents:444 dog:541 dollars:329 domain:162
  domestic:93 dominant:51 dominate:60 donald:69 donated:134 donations:143 donors:60 dont:250 door:356 doses:56
  double:194 doubt:167 douglas:46 dow:111 download:185 downtown:190 dozens:65 dpr:60 draft:361 drag:46 dragon:46
  dramatic:74 draw:134 drawn:56 drc:69 dreamliner:79 dreams:153 dress:213 dried:69 drill:65 drink:412 drive:551
  driven:88 dropped:268 drove:83 drug:393 dry:125 dubai:46 ducks:93 due:884 duel:46 duffie:65 duke:51 dump:51
  dunn:116 dust:153 duties:56 duty:106 dwarf:51 dying:46 dynamic:69 eads:83 early:777 earned:139 earth:180
  earthquake:93 easier:74 easiest:46 easily:208 east:541 eastern:264 eastman:46 easy:370 eat:810 eaten:83 ebola:231
  economic:509 economy:264 ect:111 eczema:46 edge:56 edible:46 edit:116 editor:130 edu:102 educate:69 education:481
  edward:79 eegimaa:111 effective:292 effects:416 efficient:287 efforts:634 eggs:361 egypt:130 egyptian:171 ehow:56
  eighteen:51 either:546 elbertson:74 elderly:56 elected:329 elections:486 electricity:324 electronics:65
  elementary:56 elements:185 eleven:65 eliminate:125 elite:79 elizabeth:88 else:532 elsewhere:79 email:851
  embarrassment:60 embassy:51 emerged:148 emergency:310 emissions:93 empanadas:46 emperor:74 emphasize:56
  employed:79 employees:375 employment:60 ena:167 enable:125 encephalitis:46 encourage:222 endeavor:60 endemic:51
  endure:51 enemy:130 energy:574 enfant:74 enforcement:130 engaged:120 engine:208 engineer:69 engineering:88
  england:342 english:338 enhanced:79 enjambment:134 enjoy:236 enjoyed:268 enormous:65 enough:671 enron:1305
  enrononline:60 ensure:342 enter:393 entertainment:139 enthusiasm:60 entire:268 entirely:93 entitled:51 entity:111
  entry:93 envelopes:69 environment:486 eol:83 epic:60 epidemic:213 episode:83 epm:88 equal:120 equality:65
  equally:65 equine:56 equipment:143 equity:60 equivalent:111 era:88 eric:56 error:167 escape:153 especially:463
  essential:180 established:407 estate:65 estimated:472 etc:416 ethnic:60 euro:97 europe:384 european:421
  eurostar:51 evacuated:116 evacuation:69 evaluating:83 evaluation:51 event:768 eventually:171 everybody:125
  everyday:60 everyone:393 everything:592 everywhere:65 evidence:287 evil:65 evolution:69 evolved:93 exact:69
  exactly:176 examined:111 example:528 excellent:597 except:162 exception:153 exchange:208 exciting:171 excluded:79
  excuse:46 execute:208 execution:97 executive:398 exercise:139 exhibit:324 exist:370 existence:46 exit:51
  expand:217 expansion:83 expectations:130 expense:51 expensive:227 experience:1050 experimental:194 expertise:88
  experts:273 expired:74 explained:421 explanation:51 exploding:51 exploited:46 exploration:83 explorer:278
  export:65 exposed:69 exposure:171 expressed:273 expression:69 extend:245 extension:46 extensive:79 extent:93
  external:56 extra:162 extract:51 extreme:97 extremely:342 extremist:93 eye:236 fabulous:46 face:352 facilitate:51
  facilities:384 facing:231 facsimile:46 fact:671 factor:356 faculty:51 failed:255 failure:162 fair:315 fairly:102
  faith:116 fall:407 fallen:69 fallujah:264 false:51 fame:56 familiar:79 family:1064 famous:143 fan:287
  fantastic:213 far:884 farm:467 fascinating:46 fashion:65 fast:361 fat:88 fatal:69 fatalities:88 father:296
  favor:171 favorite:236 favour:69 fax:379 fbi:111 fda:194 fear:301 feathers:79 features:347 feb:162 federal:347
  fee:148 feed:347 feedback:74 feel:981 feet:130 fell:97 fellow:116 felt:278 female:180 ferry:74 fertilizer:46
  festival:194 fever:180 fiat:83 fiction:97 field:370 fifteen:69 fifth:97 fifty:79 fight:597 figure:412 fiji:65
  file:467 filed:329 filled:278 fillmore:79 film:305 filter:111 final:315 finally:329 finance:236 financial:342
  findings:125 fine:379 fines:46 finest:46 finger:116 finished:273 fire:310 fired:120 firefox:130 firm:333 fish:319
  fit:199 fixed:384 flag:278 flash:69 flat:69 fleeing:46 fleet:74 flew:51 flight:588 flip:46 floating:83
  flooding:236 floor:176 florida:153 flowers:213 flown:51 floyd:111 flu:1152 fluid:106 fly:278 focus:403 fold:65
  folks:153 following:1231 food:2300 foot:139 football:65 force:944 ford:366 forecast:69 foreign:301 forest:56
  forever:88 forget:157 forgot:60 form:1351 formal:106 format:106 fort:245 forth:79 fortier:51 fortune:79 forum:162
  forward:606 fought:65 foundation:204 fourth:157 frame:106 framework:51 france:398 francisco:264 frank:148
  franklin:51 free:930 freedom:356 freeze:51 french:282 frequently:217 fresh:342 fried:148 friendly:629 friends:953
  frisco:46 front:407 fruit:51 frustrated:51 ftu:46 fucking:46 fuel:213 fujairah:46 fulfill:60 full:976 fun:384
  function:227 fund:384 fundamental:213 funeral:46 fungus:69 funny:102 furniture:79 future:717 fyi:102 gain:250
  gallery:143 gallon:74 galois:125 game:555 gamer:130 games:366 gang:46 gap:60 garage:97 garden:111 gary:51 gas:500
  gates:60 gathered:46 gay:83 gaza:65 gcp:69 gdp:60 gear:46 gender:97 general:893 generally:93 generated:120
  generation:255 generators:83 genes:56 geographical:130 geometry:51 george:518 georgia:148 germany:393 giant:79
  gift:185 girl:597 girlfriend:74 gis:46 gisb:56 glad:120 glass:139 global:574 globe:83 gloria:83 glow:46 gmail:130
  goal:440 god:199 gold:65 golden:65 goldsmith:46 google:648 gordon:106 gotta:51 gotten:65 gov:79 governing:69
  government:1768 governor:305 grab:60 grades:51 graduate:148 grammar:106 grand:176 granted:111 graphic:60
  grateful:88 great:3230 greatest:125 greatly:79 greece:46 greek:153 green:310 greeted:88 greg:46 gregg:56 grew:102
  griffin:46 grill:111 grip:46 groom:51 gross:97 ground:259 group:1717 growing:375 grown:69 growth:125 guadeloupe:56
  guarantee:153 guaranty:171 guard:176 guardian:46 guerrillas:83 guess:208 guests:153 guide:134 guidelines:74
  guild:46 guilty:79 guinea:69 gulf:194 guns:116 guys:787 gym:51 haemorrhagic:46 hair:259 hajj:88 halal:46 half:477
  hall:259 ham:51 hamas:213 hamster:148 hand:814 handle:292 hanging:65 hano:56 happened:597 happiness:56 happy:421
  harbour:60 hard:662 hardware:46 harm:69 harris:51 harry:139 hassle:51 hate:60 hates:65 haul:79 head:588
  headline:120 headquarters:106 healing:46 health:2087 hear:555 heard:338 hearings:51 heart:153 heat:255 heaven:69
  heavily:51 heavy:148 hebrew:46 heels:60 height:79 held:347 helicopters:74 hell:106 hello:93 help:1893 helpful:379
  hence:65 hepatitis:46 herself:60 hesitate:65 hey:143 hezbollah:74 hidden:217 hide:56 hiding:51 high:1342
  highest:180 highlighted:111 highly:685 highway:88 higuchi:79 hilary:56 hill:176 himself:231 hindu:60 hire:167
  hiring:69 hissed:51 historic:245 history:745 hit:361 hiv:185 hobby:56 hog:69 hold:528 holiday:69 holidays:51
  holocaust:51 holt:116 holy:111 home:1194 homeland:69 homeopathy:106 homes:148 homosexuality:46 honest:120
  honestly:46 honey:51 hong:162 honor:111 hook:51 hope:754 hopeful:46 hopefully:153 hopes:319 horrible:162 horror:69
  horse:625 hospital:838 host:217 hostile:46 hot:199 hotel:518 hotmail:46 hours:981 house:1097 household:65
  houston:338 hpl:65 htm:157 html:361 http:1282 hub:93 huge:264 hugh:65 huh:60 human:1217 humanitarian:139
  humanity:111 hundreds:217 hung:65 hungry:46 hunting:102 hurricane:74 hurt:162 husband:143 hussein:69 hyatt:51
  hygiene:65 hymn:46 ian:56 ibm:51 ice:217 ict:185 idea:574 ideal:69 identified:180 identify:106 identity:65
  ignore:93 iguazu:88 iii:60 ill:250 illegal:106 illinois:51 illness:273 image:773 imagination:69 imagine:185
  immediately:352 immigration:88 immune:51 immunization:65 impact:255 impartial:79 impeachment:65 implementation:310
  implications:97 important:870 imported:93 imposed:69 impossible:79 impressed:111 impressive:102 imprisoned:97
  improve:296 improvement:102 inaugural:46 inc:292 incentive:65 inch:111 incident:255 inclusive:56 income:97
  incompetence:56 incorporated:79 increase:768 increasingly:56 incredibly:125 indeed:111 indefinitely:60
  independent:190 index:130 india:671 indian:435 indiana:106 indicated:315 individual:467 indonesia:342 indoors:79
  industrial:139 industry:467 inevitable:60 inexpensive:51 infants:56 infected:680 infection:509 infinite:51
  inflation:65 influence:171 influenza:255 info:180 information:958 informed:171 infrastructure:65 ingredients:111
  initial:324 initially:148 initiated:125 initiative:125 injury:213 inn:46 inner:56 innocent:60 innovation:130
  inquiry:79 insects:93 inside:264 insight:79 insisted:60 inspection:106 inspector:60 inspired:185 installation:56
  installed:120 instance:111 instant:46 instead:435 institutions:444 instructions:250 instruments:46 insulting:46
  insurance:120 insurgency:88 intake:51 integration:167 intel:60 intellectual:65 intelligence:236 intended:347
  interaction:65 interceptor:74 interconnect:74 interest:1148 interference:120 interim:46 interior:56 internal:130
  international:972 internet:565 interpretation:125 interrogated:46 interstellar:74 intervention:139 interview:639
  introduced:352 invented:46 inventory:56 invest:93 investigation:467 investment:111 investors:79 invitation:69
  invited:162 invoice:97 involved:555 involvement:79 iodine:301 iodised:93 ios:106 ipad:51 iphone:477 ipod:282
  iran:588 iranian:143 iraq:861 iraqi:454 irc:46 ireland:148 irish:134 iron:56 isabel:56 isda:74 isfahan:46 islam:60
  islamic:287 islamists:116 island:754 iso:125 isolated:111 isolation:56 israel:435 israeli:190 issue:1421
  italian:157 italy:134 items:292 itself:315 itunes:171 ive:111 jack:134 jacket:46 jail:46 james:208 jan:88
  janette:74 japan:153 japanese:167 jared:51 jason:83 jean:83 jeff:315 jen:46 jerome:74 jersey:65 jespersen:60
  jet:120 jewish:60 jews:51 jihad:162 jim:157 job:1606 joe:185 john:652 johnson:120 join:514 joint:116 joke:65
  jokes:65 jones:130 jordan:69 jose:69 joseph:65 journalist:83 journals:143 journey:51 joy:51 jpg:60 judge:282
  judgments:69 julie:56 jump:120 jury:116 justice:231 justifications:56 justify:65 kam:46 kaminski:46 kane:46
  kansas:56 karen:51 karzai:93 kashmir:93 katrina:111 kay:162 keep:1004 kelly:60 ken:125 kennedy:83 kenya:217
  kept:250 kerala:46 kerry:83 kevin:106 key:375 khalid:56 khan:60 kick:111 kidney:56 kids:412 killed:764
  kilometers:60 kilometres:46 kim:143 kind:754 kinda:51 kindly:46 king:241 kingdom:204 kitchen:79 kitten:116
  knew:231 knocks:56 knowledge:310 kong:171 korea:292 korean:120 kpa:56 kwok:56 kyle:60 lab:143 labels:69 labor:106
  laboratory:236 labour:93 lack:324 laden:176 ladies:60 lady:60 lake:102 lan:51 land:500 landscape:65 language:727
  lanka:83 lantern:111 laos:51 laptop:97 large:907 largely:97 largest:361 larry:74 laser:60 late:463 latest:180
  latin:69 latter:51 laugh:120 launch:606 laura:60 laurie:51 law:824 lawsuit:83 lawyer:143 lay:204 lead:1314
  leadership:171 league:93 leak:69 learning:523 lease:56 leash:65 leave:819 lebanese:46 lebanon:51 led:241 lee:255
  left:824 legacy:116 legal:338 legislation:278 legitimate:139 legs:213 length:130 lennon:65 leon:46 lesson:143
  lethal:51 leukemia:60 leung:56 level:690 lewis:51 lexical:56 liberal:65 libertarian:51 liberty:116 librarians:69
  library:102 librivox:83 libya:130 license:245 lies:162 life:1041 lifetime:65 lifted:116 light:745 liked:167
  likely:412 limb:74 limitations:51 limited:379 linda:69 line:592 lines:241 linguistic:190 lingus:56 link:491
  lion:60 liquidation:46 lisa:60 list:833 listen:199 literally:56 literature:88 little:1018 live:685 liver:60
  livestock:46 living:902 llc:88 load:190 loan:139 lobby:46 local:930 localist:46 located:398 location:528 lock:97
  lodge:65 lol:148 london:435 longest:60 looming:46 loose:79 lopez:111 lords:51 los:236 lose:125 loss:370 lost:366
  loud:51 louis:120 louisiana:51 love:930 loved:268 lovely:79 low:241 lower:153 lsu:46 ltte:102 luck:217 luggage:60
  lunar:51 lunch:208 lung:46 lying:56 mac:208 macbook:83 machine:116 macintosh:51 mad:167 madam:111 magazine:157
  magic:236 magicians:79 magnificent:51 mail:690 mailings:56 mailto:69 main:583 mainland:60 mainly:148 mainstream:60
  maintain:273 maintenance:46 major:634 majority:250 maker:116 malaria:97 malaysia:130 male:180 males:46 mall:79
  mama:56 man:657 management:375 manager:523 mandatory:79 manipulating:46 mann:79 manual:88 manufacturer:347 map:227
  mar:51 marbles:125 marburg:46 margin:46 marie:88 marilyn:46 marine:116 mark:560 market:736 marriage:255
  married:102 marry:46 mart:46 martin:120 mary:167 mass:217 massachusetts:51 massage:46 massive:102 master:213
  match:241 material:342 mathematics:342 matt:46 matter:403 matthew:74 maximum:56 maybe:407 mayor:180 mcdonald:88
  mcdonnell:56 meal:273 mean:1222 meant:93 meantime:60 meanwhile:88 measures:435 meat:273 mecca:111 mechanic:97
  mechanism:97 medal:51 media:491 mediation:46 medical:477 medication:65 medicine:190 medium:111 meeting:1060
  meetings:65 melting:65 members:805 membership:46 memo:83 memoirs:60 memorial:120 memory:148 men:384 mental:60
  mentioned:370 menu:143 merchanting:51 mercury:171 merely:65 merged:56 merit:56 mess:88 message:625 met:361
  metal:213 meter:125 method:157 methodology:56 metro:125 mexican:120 mexico:375 miami:65 michael:292 michelle:79
  michigan:120 microscope:93 microsoft:208 mid:213 middle:296 midlands:46 migrants:88 migrated:56 mike:282 mild:69
  mile:79 miles:167 militant:148 military:690 milk:116 mills:83 mind:407 mineral:46 mini:56 minimum:125 mining:199
  minister:454 ministry:268 minor:97 minutes:583 miramar:176 missile:120 missing:329 mission:245 mississauga:60
  mississippi:79 mistake:148 mitigator:56 mixed:167 mmbtu:69 mobile:153 mode:51 model:454 moderate:69 modern:301
  modified:46 modify:60 mohamed:379 mold:74 molly:56 mom:97 moment:268 money:731 monitor:143 monkey:46 monks:74
  monotheism:46 monoxide:51 montalvo:176 monthly:69 montparnasse:51 moon:176 moore:46 moral:51 morality:46
  moreau:190 moreover:46 morgan:46 moriori:60 morning:444 moscow:56 moslem:65 mosque:162 mosquito:60 mostly:143
  mother:259 motion:60 motives:60 motors:315 mount:60 mountain:176 mouse:69 moussaoui:51 mouth:180 move:491
  movement:296 movie:93 moving:676 mozilla:102 msf:83 msn:46 multiple:116 municipality:153 murder:185 murdered:88
  muscle:88 museum:222 musharraf:148 music:509 musicians:56 muslim:310 mutation:134 mutual:65 myanmar:69 myself:231
  mystery:51 nail:143 nairobi:46 name:1027 named:537 nano:65 narrative:65 narrow:74 nasa:546 national:1157
  nations:1087 native:97 nato:250 natural:319 nature:208 navy:88 neal:51 near:532 nearby:111 nearly:287
  necessary:352 neck:74 needle:88 negative:79 negotiations:217 neighborhood:296 neighbouring:157 neither:148
  nelson:69 neologism:74 nest:79 net:504 netherlands:88 network:305 neurological:46 nevertheless:60 newer:51
  newest:46 newly:65 newmont:46 newsgroups:74 newspaper:116 nice:768 nick:176 nida:65 nigeria:65 night:814 nile:74
  noble:51 nobody:83 noida:83 noise:65 nominated:46 nomination:46 nominee:65 non:472 none:171 nook:222 noon:69
  normal:208 normally:125 north:750 northeast:102 northern:236 northrop:51 northwest:83 norton:102 nose:46
  notable:79 notch:74 note:305 nothing:625 notice:324 notification:46 notified:65 notify:56 notion:51 nov:60
  novel:79 nsw:83 nuclear:342 numerous:134 nurse:46 nutritional:51 nyc:46 oakland:69 oath:167 obama:162 obesity:51
  object:74 objectives:65 obligations:74 observations:106 observed:236 obsf:65 obtained:190 obvious:69 obviously:176
  occasion:148 occupation:116 occurred:403 ocean:102 oct:102 odd:69 offensive:83 offer:791 office:1444
  officials:1430 often:481 ohio:88 oil:449 okay:176 older:120 oldest:56 olympics:65 ongoing:125 onion:125 online:347
  ontario:134 open:1217 openly:46 operating:361 operations:421 operative:46 operators:190 opinion:310 opponents:46
  opportunity:375 opposed:162 opposite:65 opposition:51 options:495 orange:111 orbit:93 orchestra:69 order:1263
  ordinary:60 org:268 organisation:204 organization:666 organized:153 orientation:51 oriented:46 origin:153
  original:435 originated:65 orleans:134 otherwise:180 ounces:56 ourselves:69 outbreak:1018 outcome:88 outer:65
  outfit:65 outlets:46 outside:398 outstanding:116 overall:231 overpriced:69 overseas:88 overwhelming:74 owner:440
  ownership:60 ozone:148 pace:60 pachomius:83 pacific:120 pack:116 package:185 pad:69 padalecki:97 page:241
  pages:139 paid:185 pain:194 painewebber:65 painting:194 pair:134 pakistan:500 palace:79 palestinian:366 pan:157
  panama:69 pandemic:231 panel:106 pants:51 paper:430 papermaster:46 paragraph:56 parakeet:74 paralympics:148
  parasite:102 parents:366 paris:292 park:458 parliament:69 partially:46 participants:426 particles:134
  particular:509 partners:106 partnership:111 pass:500 passengers:222 passion:69 passport:93 password:51 past:736
  pat:46 path:106 pathogenic:111 patience:79 patients:398 pattern:97 paul:245 paulhastings:65 paulo:60 pause:56
  pay:703 payment:222 pdf:171 peace:588 peaceful:130 peak:93 peanut:97 penalty:69 pending:74 peninsula:60
  pennsylvania:83 penny:60 pentagon:69 pepper:51 perceived:60 percentage:296 perception:46 perfect:204 perfectly:69
  performance:342 performed:204 perhaps:217 period:560 perlingiere:222 permanent:88 permission:69 permit:139
  persian:51 persistent:46 person:791 personal:565 personnel:60 perspective:56 pesticide:46 pet:301 peter:190
  petitioner:60 petroleum:46 phailin:56 phase:106 phenomenon:111 philadelphia:153 philippines:199 phillip:106
  philosophy:93 phoenix:88 phone:782 photo:259 photography:416 phrase:69 physical:134 physician:51 pick:333
  pictures:412 pie:88 piece:287 pigs:185 pilgrimage:69 pilgrims:51 pilot:180 pinkies:51 pint:60 pioneer:51 pipe:46
  pipeline:69 pirates:51 pizza:292 place:2869 plague:56 plain:56 plaintiffs:65 plan:1536 planet:106 plant:454
  plastic:56 plate:74 platform:56 play:889 pleasant:190 please:2106 pleasure:97 pledge:236 plenty:143 plot:97
  plus:176 pneumonia:60 pockets:106 podcasting:65 poems:74 poet:93 poetry:102 point:1138 poisoning:231 poland:83
  polaroids:176 police:1046 polio:93 polite:46 political:620 politicians:97 politics:120 poll:102 pollution:130
  pool:111 poor:268 pop:116 popular:259 popularity:74 population:379 pork:79 port:213 portion:143 portland:56
  posada:69 posed:180 position:440 positive:315 possession:74 possibility:227 possible:1000 post:1069 potential:305
  poultry:167 pounds:79 pouring:60 poverty:102 powder:56 power:773 powerful:88 ppa:56 practical:69 practice:222
  praise:83 prayer:93 pre:157 precaution:116 precise:56 predators:74 predicted:162 prefer:111 preference:51
  pregnant:79 preliminary:65 premium:51 preparation:83 prepared:412 presence:185 present:458 presentation:93
  preserved:143 president:1717 press:463 pressure:217 pretty:454 prevalence:51 prevent:296 prevention:180
  previous:472 price:1430 pride:56 priest:46 primarily:93 primary:148 prime:231 prince:74 principal:56 principle:125
  print:241 prior:176 priority:143 prison:83 privacy:83 private:329 privileged:106 prize:106 pro:222 probably:657
  problem:1226 procedure:162 proceed:51 proceeding:93 process:1055 processor:88 produce:477 production:259
  products:620 professional:546 professor:296 profit:180 profitable:74 profound:56 program:740 programme:102
  progress:236 prohibited:69 project:810 proliferation:60 prolonged:46 prominent:83 promised:329 promote:143
  promotion:116 prompted:139 proof:125 propaganda:69 proper:153 properly:143 property:430 prophet:65 proposal:102
  proposed:319 proposition:51 prosecution:83 prosperity:69 prosperous:56 protect:352 protection:278 protein:51
  protests:194 proud:157 prove:176 proven:74 provide:1268 province:319 provincial:56 provisions:139 provocation:97
  provoked:74 psychology:102 pub:69 public:1023 publication:134 publicly:46 published:347 pull:190 punishment:46
  puppet:56 puppy:46 purchase:477 pure:69 purpose:264 pursue:65 push:222 qaeda:449 qualified:79 quality:694
  quantity:60 quarantine:125 quarter:190 queen:51 queensland:93 questar:60 questions:1467 quick:287 quickly:370
  quiet:83 quite:532 quote:338 rabbits:153 race:180 racial:97 racing:102 radiation:74 radical:134 radio:79 rahu:46
  rail:60 rain:217 raised:375 ralph:46 ran:130 range:366 ranks:143 rapid:69 rapidly:65 rare:125 rarely:74 rate:389
  rates:467 rathbun:83 rather:342 rational:74 raw:83 rays:106 reach:412 react:83 reaction:106 read:1203 real:602
  reality:111 realize:153 rear:51 reason:666 reasonable:287 rebuilding:51 recall:296 receipt:74 received:1111
  recent:546 recently:509 reception:97 recipient:134 recognition:69 recognize:157 recommend:1106 reconciliation:79
  record:592 recovery:167 recruiting:106 red:296 reduced:310 reduction:69 refer:305 reference:185 refinery:46
  reflect:194 reflection:56 reform:97 refugees:199 refund:60 refused:287 regarding:870 regime:93 region:690
  regional:305 register:46 registered:111 registration:51 regret:60 regular:180 regularly:83 regulations:97
  regulatory:65 rejected:79 related:500 relationship:389 relative:120 relatively:120 relaxed:148 released:796
  relevant:88 reliable:167 relief:171 religion:171 religious:268 rely:46 remain:773 remarkable:74 remarks:106
  remedies:46 remember:454 reminder:185 remote:65 removed:259 renaissance:46 renee:46 renewed:65 rent:88 rental:46
  rep:46 repair:231 repeat:162 replaced:324 replacement:88 replication:148 reply:120 reportedly:125
  representative:541 reproduce:93 reptiles:46 republic:514 reputation:60 request:574 required:569 requirements:139
  rescue:153 research:768 reserves:176 reside:46 residents:329 resigned:65 resistance:231 resolution:97 resolved:102
  resort:93 resources:250 respect:384 respectively:134 respiratory:51 respond:310 respondents:69 response:611
  responsible:518 rest:301 restaurant:773 reston:97 restrictions:180 restructuring:116 results:1222 resume:130
  retail:143 retired:134 retirement:46 return:967 reuters:65 revealed:194 revenue:120 review:782 revised:171
  revision:69 revived:51 revolution:176 reward:106 rice:148 rich:125 richard:190 rick:102 ride:148 ridiculous:60
  riding:130 ring:79 rip:65 rise:157 rising:88 risk:620 rival:69 river:236 road:278 rob:60 robert:185 robinson:51
  robot:97 rock:217 rocket:162 rod:46 role:342 roles:46 roll:241 romantic:74 rome:83 roof:65 room:893 root:93 ros:56
  rose:116 rough:51 roughly:65 round:199 route:236 routine:51 row:65 royal:157 rubber:60 rude:204 ruins:51 rule:176
  rules:319 rumors:51 rumsfeld:65 run:875 rural:60 rush:88 russell:46 russia:264 russian:167 ruth:56 ryan:79
  ryanair:46 sacrifice:79 sad:46 saddam:162 sadr:65 safe:241 safer:60 safety:199 sailing:69 saint:56 sake:46
  salad:93 salary:46 sale:120 sales:403 salmonella:130 salon:134 salt:176 sam:120 samples:565 samuel:74 san:430
  sand:134 sandwich:93 sanitation:56 santa:176 santorum:287 sao:56 sara:245 sarvis:65 sat:139 satan:46 satellite:83
  satisfactory:65 satisfied:60 satisfy:51 saturn:83 sauce:56 saudi:176 sausages:69 savage:74 save:217 saving:120
  scale:134 scam:51 scanning:60 scared:153 scenario:69 scene:143 scheduled:426 scholars:69 school:1268 science:421
  scientific:157 scientists:208 scientology:491 scope:69 scored:208 scotland:74 scott:153 scottish:46 scrap:51
  scratch:51 screen:245 screw:60 sea:528 sealed:56 search:477 season:315 seasonal:51 seats:204 seattle:51 secret:102
  secretary:361 section:356 sector:185 secure:171 security:643 seek:366 seems:740 seized:60 selected:167
  selection:162 self:301 sell:477 semantics:69 semi:46 senate:329 senator:379 send:833 senegal:51 senior:199
  sense:315 sensitive:97 sensor:74 sent:699 sentence:217 separate:204 separately:56 sept:111 series:264 serious:287
  seriously:153 served:745 service:2865 session:102 settled:153 settlement:199 setup:56 severe:264 sex:79 sexual:93
  shackleton:65 shalev:46 shame:56 shape:111 share:694 sharon:102 shed:51 sheep:74 sheet:106 sheikh:93 shell:79
  shelter:69 sheridan:46 sheriff:51 shift:93 shiite:176 ship:361 shirts:93 shocked:83 shoot:106 shop:440 short:518
  shortly:106 shot:148 shrimp:56 shut:153 shuttle:259 sick:190 sickness:60 side:403 sides:120 sights:106 sign:620
  signal:97 signature:51 significant:384 silent:46 silk:83 silver:97 similar:384 simon:56 simply:509
  simultaneously:60 sin:69 sincerely:51 singapore:157 single:315 sink:88 sister:97 site:676 sites:449 situation:495
  size:217 sized:69 skills:204 skin:157 skip:46 sky:111 sleep:199 slice:120 slide:102 slight:56 slightly:97
  slogans:69 slovenia:46 slow:204 slowly:69 small:926 smart:102 smells:79 smith:88 smoke:171 smooth:65 smuggling:46
  snack:51 snake:171 snow:74 sochi:46 social:389 society:319 socotra:65 soft:88 software:250 soil:83 solar:56
  sold:227 soldiers:213 solid:74 solution:301 solve:88 somebody:83 somehow:69 someone:643 something:884
  sometimes:329 somewhat:83 somewhere:167 son:250 song:139 soon:625 sorry:222 sort:292 sos:74 sought:65 soul:69
  sound:412 soup:56 source:648 south:898 southeast:69 southern:213 southwest:65 soviet:97 sox:56 space:930
  spacecraft:46 spain:116 span:46 spanish:157 speak:629 special:458 specialist:185 species:356 specific:500
  specimens:74 spectacular:65 speculation:97 speech:148 speed:139 spelling:51 spend:264 spent:208 spicy:46 spin:51
  spinach:134 spirit:130 spiritual:83 spite:56 split:79 spoke:180 spoken:143 spokesman:180 spokesperson:56
  spokeswoman:60 sponsored:60 spores:65 sports:227 spot:264 spray:56 spraying:46 spread:546 spreadsheet:60
  spring:157 springs:60 square:236 sri:93 sss:60 stability:79 stable:79 stadium:65 staff:912 stage:143 stake:56
  stall:60 stampede:56 stan:83 stand:366 standard:435 stanford:74 star:398 stardust:139 start:1509 statement:639
  states:3665 station:319 statistics:120 statue:88 status:157 statute:65 stay:805 steak:79 steel:74 step:555
  stephanie:51 stephen:65 steve:329 steven:65 stick:102 stock:278 stolen:65 stones:102 stood:60 stop:625 storage:106
  store:1273 storm:236 straight:97 strain:495 strange:88 strategy:167 stream:69 street:611 strength:366 stressed:65
  strict:51 strike:204 strip:97 strive:65 strong:491 strongest:51 strongly:116 struck:46 structure:333 struggle:153
  stuck:56 students:500 studied:83 studio:88 study:1004 studying:97 stuff:315 stupid:56 style:204 sub:56 subject:370
  submitted:153 subsequently:106 substance:79 substantial:236 suburbs:51 succeeded:56 success:185 successful:393
  suck:83 sudan:171 suddenly:74 sue:69 sufaat:65 suffer:125 suffering:278 sufficient:83 sugar:46 suggest:472
  suggestions:194 suicide:153 suit:176 suitable:51 summary:65 summer:375 summit:51 sun:185 sunni:241 super:134
  superb:60 superior:69 supplement:60 supplier:102 supplies:389 support:1092 supposed:250 suppressive:46 supreme:130
  sure:1037 surface:190 surge:65 surgeon:56 surgery:97 surprised:278 surprisingly:65 surrounding:204 surveillance:60
  survey:60 survive:134 susan:88 sushi:116 suspected:366 suspended:51 suspicious:79 sussex:46 sustainable:46
  sustained:79 swan:111 swap:56 sweden:176 sweet:139 swift:46 swine:398 switched:97 sydney:116 symptoms:282
  syntactic:51 syria:180 syrian:93 system:1263 systematic:51 tab:56 tabennese:51 table:185 tablet:93 taco:102
  tail:93 taipei:46 taiwan:222 talent:102 taliban:176 talk:1004 tamiflu:65 tamil:83 tampa:46 tana:46 tank:384 tap:79
  targeted:208 task:157 taste:315 tattoos:46 taught:93 taurus:56 tax:375 taylor:65 tea:65 teachers:342 team:939
  tear:69 tech:46 technical:148 techniques:83 technology:370 ted:56 teenager:83 teeth:69 tehran:56 telephone:102
  telescope:65 television:134 temp:46 temperature:190 temple:51 temporary:125 tend:79 tensions:65 term:611
  terminal:65 termination:51 terrible:139 territory:222 terror:148 terrorist:444 terry:125 test:1448 texas:458
  text:204 thai:93 thailand:93 thanks:2656 theater:60 theatre:51 themselves:259 theodorus:120 theory:370 there:65
  therefore:176 thirty:51 thomas:194 thorough:106 threat:361 threatened:153 throat:46 throughout:301 throw:111
  thrown:46 thus:236 tickets:171 tied:51 ties:60 tigers:111 tight:65 till:69 timely:46 tiny:74 tip:120 tire:106
  tired:83 tissue:60 title:157 titman:60 tmobile:56 toes:56 together:569 toll:116 tom:199 tonight:102 tons:97
  tool:139 top:486 topic:120 toronto:143 tort:51 total:416 totally:157 touch:287 tough:65 tour:259 tourism:106
  tourist:259 tournament:46 towards:370 towed:74 tower:56 town:648 toxic:130 toyota:60 toys:162 traces:130 traci:56
  track:333 trade:477 trademark:69 tradition:190 traffic:134 trafficking:56 tragedy:88 trail:120 training:602
  transaction:213 transfer:125 transferred:69 transform:148 transit:83 transition:97 translation:231
  transmission:157 transmitted:162 transportation:426 trap:46 travel:666 travelling:143 treasury:74 treat:532
  treatment:514 tree:79 trees:56 tremendous:79 trend:83 trial:255 tribe:51 tricks:88 tried:440 trillion:60 trip:338
  troops:194 tropical:130 trot:51 trouble:208 truck:120 true:301 truly:106 trump:130 trust:329 truth:171 try:1314
  tsunami:51 tubes:60 tulsa:106 tunisia:65 turkey:97 turn:713 twelve:74 twenty:102 twice:213 twitter:74 type:407
  types:143 typical:83 typically:88 ultimate:60 ultimately:93 unable:148 uncertain:102 undergoing:46 underlying:46
  understand:759 understood:74 undertaken:83 underway:51 unemployment:69 unesco:56 unexpected:51 unfortunately:162
  uniform:51 union:361 unique:236 united:2661 universal:134 universe:56 university:861 unknown:134 unless:231
  unlike:79 unlikely:69 unlimited:51 unprecedented:74 unsure:46 unusual:83 unveiled:102 upcoming:65 update:282
  upgraded:60 upi:51 uploads:46 upon:565 upper:97 urban:97 urge:65 urged:134 urgent:60 usa:125 usb:46 usd:65 usda:65
  useful:79 users:315 usi:157 usual:120 usually:356 utah:46 utf:56 utilities:79 uvb:65 vacation:139 vaccination:97
  vaccine:236 valley:139 valuable:65 value:481 van:51 varies:51 variety:139 various:217 vast:88 vegetable:56
  vegetarian:60 vehicle:264 vendors:102 venture:97 venus:51 version:356 versus:51 vet:231 veteran:102 veterinary:97
  via:245 viable:46 vice:282 victims:194 victoria:69 victory:111 video:500 vienna:60 vietnam:208 vietnamese:65
  view:532 village:389 vince:305 violating:51 violation:74 violence:176 violent:93 viral:65 virginia:176 virtual:60
  virtually:51 virus:1319 visa:245 visible:46 vision:93 visit:893 visitors:222 visual:93 vital:79 voice:185
  volume:106 voluntary:74 volunteered:51 volunteers:125 vomiting:134 vote:231 voted:264 voters:88 vulnerable:88
  wai:88 wait:648 waiver:102 wake:56 wales:69 walk:648 wall:194 war:916 warhol:416 warm:338 warned:305 warranty:106
  warwick:60 wash:139 washington:435 waste:208 watch:366 water:1185 wave:148 weak:51 weakened:65 wealth:130
  weapons:412 wear:245 weather:180 web:379 website:680 wedding:190 weekend:393 weekly:148 wei:56 weight:231
  welcome:231 welfare:74 wendy:51 west:611 western:250 whatever:255 wheel:111 whenever:88 whereas:51 whilst:46
  white:384 whole:491 wholesale:69 wide:148 widely:111 wider:56 widespread:46 wife:292 wiki:93 wikihow:268
  wikinews:333 wikipedia:139 wild:231 wildlife:83 wilkins:93 william:162 wilson:69 win:296 wind:185 window:208
  wine:97 wing:102 winston:69 winter:250 wisconsin:56 wise:116 wish:319 withdrawn:74 witnesses:157 wolf:106
  wolfowitz:46 wolves:97 woman:375 women:440 wonder:162 wonderful:352 wondering:153 wong:65 wont:83 wood:97 word:736
  work:4512 workforce:65 world:2541 worldwide:180 worms:51 worried:130 worry:125 worse:130 worship:83 worst:352
  worth:416 wounded:102 wow:125 wrap:60 writing:740 written:199 wrong:356 wrote:231 www:1106 xls:83 yahoo:111
  yeah:171 yearly:46 yelled:56 yellow:83 yep:51 yes:611 yields:102 yoga:51 york:639 young:518 yourself:255 youth:60
  youtube:74 zawahiri:199 zealand:412 zero:102 zimbabwe:83 zone:111 zoo:65`.trim()
