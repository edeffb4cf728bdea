// English abbreviations by what their stop means for the sentence. Lower case, without the stop. Data for sentences.ts.

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}

/** Never at a sentence's end: a name or a number follows. */
export const BEFORE_NAMES = set(`
  mr mrs ms messrs mme mlle dr prof gen maj col lt sgt capt cpl pvt cmdr cdr adm brig rep reps sen sens gov govs rev
  hon st ste mt ft fr sr pres supt det insp ald amb atty asst assoc sec vs viz approx ca cf eg ie fig figs esp hr dir
  msgr mgr dep depts const wo cllr rt v pte cst pfc spc ssgt msgt tsgt cpt lieut commr comdr cmdt sqn flt wg ret
  sra srta dott smt engr alh barr addl asstt jt dy`)

/** Before a number: "No. 4", "pp. 3". Elsewhere they end the sentence as any word does. */
export const BEFORE_NUMBERS = set(`
  no nos art arts sec secs ch chap para paras p pp vol vols op par cl reg jan feb mar apr jun jul aug sept sep oct nov
  dec ext tel est c r rs sh shs ksh tsh ush tk mag hwy rte apt`)

/** May close a sentence: they do where a word follows that has its capital from the sentence's start. */
export const MAY_END = set(`
  inc corp co cos ltd llc pty plc bros jr sr etc al dept univ ave blvd rd sq bldg govt intl assn
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  est al ed eds min max avg lb lbs oz in cm km kg hrs hr mins secs sec yr yrs mos bn mn tn`)

/** After a clock time these go on with the sentence: "9 a.m. Monday", "7:30 p.m. EST". */
export const AFTER_CLOCK = set(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest eet ist wat eat sast jst aest aedt nzdt
  january february march april may june july august september october november december`)

/** With a capital only because a sentence starts. */
export const SENTENCE_OPENERS = set(`
  the a an he she it they we i you his her its their our my this that these those there here in on at as by for from with
  to of after before when while where if but and or so yet although though because since until however meanwhile
  moreover nevertheless nonetheless instead also still then now no not nobody nothing none many most some several few all
  both each every another other others what who why how which whether last earlier later today yesterday tomorrow under
  over among amid despite during according following about around nearly almost only even just once such
  officials police critics authorities residents witnesses one two three four five six seven eight nine ten`)

/** Verbs of saying: after a closing quote they, or a name and they, go on with the sentence. */
export const SAYING = set(`
  said says say asked asks added adds told tells wrote writes replied replies shouted shouts cried cries answered demanded
  demands wondered wonders quipped joked exclaimed tweeted posted declared declares recalled recalls explained explains
  continued insisted insists warned warns argued argues noted notes remarked chanted yelled screamed read reads`)
