// Units of measure: how each is written, what it measures, and how much of the dimension's base unit it is.

export type Dimension =
  | 'time'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'information'
  | 'frequency'
  | 'pressure'
  | 'electric'
  | 'rate'
  | 'angle'
  | 'sound'
  | 'rotation'

export interface Unit {
  /** Singular, in lower case, as the figure's `unit`. */
  readonly unit: string
  readonly dimension: Dimension
  /** Base unit of the dimension, and how many of it one unit is. null where there is no agreed base. */
  readonly base: { readonly unit: string; readonly factor: number; readonly offset: number } | null
  /** The unit that the figure is told in, where the stated one is a multiple of it: a decade is 10 years. */
  readonly scaled: { readonly unit: string; readonly factor: number } | null
}

const BASES: Readonly<Partial<Record<Dimension, string>>> = {
  time: 'second',
  length: 'metre',
  mass: 'kilogram',
  area: 'square metre',
  volume: 'cubic metre',
  speed: 'metre per second',
  temperature: 'celsius',
  power: 'watt',
  energy: 'joule',
  information: 'byte',
  frequency: 'hertz',
  pressure: 'pascal',
}

// unit | forms (words; a leading ~ marks an abbreviation that counts only where it touches the digits) | factor to base
const ROWS: Readonly<Partial<Record<Dimension, string>>> = {
  time: `second|seconds,second,secs,sec|1;minute|minutes,minute,mins,min|60;hour|hours,hour,hrs,hr,~h|3600;day|days,day|86400;week|weeks,week,wks|604800;
    month|months,month|2629746;year|years,year,yrs,yr|31556952;fortnight|fortnights,fortnight|1209600;millisecond|milliseconds,millisecond,~ms|0.001;
    night|nights,night|86400;quarter-hour|quarter-hours|900`,
  length: `km|kilometres,kilometre,kilometers,kilometer,kms,km|1000;metre|metres,metre,~m|1;meter|meters,meter|1;centimetre|centimetres,centimetre|0.01;
    centimeter|centimeters,centimeter|0.01;cm|cm,cms|0.01;decimetre|decimetres,decimetre,dm|0.1;millimetre|millimetres,millimetre|0.001;millimeter|millimeters,millimeter|0.001;mm|mm|0.001;mile|miles,mile|1609.344;mi|~mi|1609.344;
    yard|yards,yard,yds|0.9144;foot|feet,foot,ft,~′|0.3048;inch|inches,inch,″,~″|0.0254;nautical mile|nautical miles,nautical mile|1852;
    light-year|light-years,light-year,light years|9460730472580800;micrometre|micrometres,micrometers,microns,micron,μm,µm|0.000001;nanometre|nanometres,nanometers,nm|1e-9`,
  mass: `kg|kilograms,kilogram,kilogrammes,kilos,kilo,kg,kgs|1;gram|grams,gram,grammes,~g|0.001;milligram|milligrams,milligram,mg|0.000001;tonne|tonnes,tonne,~t,metric tons,metric ton|1000;
    ton|tons,ton|907.18474;pound|lbs,lb|0.45359237;ounce|ounces,ounce,oz|0.028349523125;microgram|micrograms,microgram,mcg,μg,µg|1e-9;
    kiloton|kilotons,kilotonnes,kt|1000000;carat|carats,carat|0.0002;bushel|bushels|27.2155`,
  area: `square kilometre|square kilometres,square kilometre,sq km,km²,km2|1000000;square kilometer|square kilometers,square kilometer|1000000;square mile|square miles,square mile,sq miles,sq mi|2589988.110336;
    square metre|square metres,square metre,sq m,sqm,m²,m2|1;square meter|square meters,square meter|1;square foot|square feet,square foot,sq ft,sqft,sq feet|0.09290304;hectare|hectares,hectare,ha|10000;
    acre|acres,acre|4046.8564224;square yard|square yards|0.83612736;dunam|dunams,dunums|1000`,
  volume: `litre|litres,litre,~l|0.001;liter|liters,liter|0.001;millilitre|millilitres,millilitre,ml|0.000001;milliliter|milliliters,milliliter|0.000001;gallon|gallons,gallon|0.003785411784;barrel|barrels,barrel,bbl|0.158987294928;
    cubic metre|cubic metres,cubic metre,cu m,m³,m3|1;cubic meter|cubic meters,cubic meter|1;cubic foot|cubic feet,cubic foot,cu ft|0.028316846592;pint|pints,pint|0.000473176473;quart|quarts|0.000946352946;
    cubic kilometre|cubic kilometres,cubic kilometers|1e9;cubic centimetre|cubic centimetres,cubic centimeters,cc|1e-6;tablespoon|tablespoons,tablespoon,tbsp|0.0000147868;teaspoon|teaspoons,teaspoon,tsp|0.00000492892;acre-foot|acre-feet,acre feet|1233.48184;cubic inch|cubic inches|0.000016387064`,
  speed: `km/h|kilometres per hour,kilometers per hour,kilometre per hour,kilometer per hour,kilometres an hour,kilometers an hour,km per hour,km an hour,km/h,km/hr,kmh,kph,kmph|0.2777777777777778;
    mph|miles per hour,mile per hour,miles an hour,mph|0.44704;knot|knots,knot|0.5144444444444445;metre per second|metres per second,meters per second,metres a second,meters a second,m/s|1`,
  temperature: `degree celsius|degrees celsius,degree celsius,degrees centigrade,degrees c,° c,° celsius,celcius,degrees celcius,°c,~c,celsius,℃,deg c,deg celsius,degree c,degc|1;degree fahrenheit|degrees fahrenheit,degree fahrenheit,degrees f,° f,°f,~f,° fahrenheit,farenheit,degrees farenheit,fahrenheit,℉,deg f,deg fahrenheit,degree f,degf|1;kelvin|kelvin,kelvins|1;
    degree|degrees,degree,°,deg|1`,
  power: `watt|watts,watt,~w|1;kilowatt|kilowatts,kilowatt,kw|1000;megawatt|megawatts,megawatt,mw|1000000;gigawatt|gigawatts,gigawatt,gw|1e9;terawatt|terawatts,tw|1e12;horsepower|horsepower,hp,bhp|745.6998715822702`,
  energy: `kilowatt-hour|kilowatt-hours,kilowatt hours,kilowatt-hour,kwh|3600000;megawatt-hour|megawatt-hours,megawatt hours,mwh|3.6e9;gigawatt-hour|gigawatt-hours,gigawatt hours,gwh|3.6e12;terawatt-hour|terawatt-hours,terawatt hours,twh|3.6e15;
    joule|joules|1;kilojoule|kilojoules,kj|1000;calorie|calories,calorie|4.184;kilocalorie|kilocalories,kcal|4184;megaton|megatons,megaton|4.184e15`,
  information: `byte|bytes|1;kilobyte|kilobytes,kb|1000;megabyte|megabytes,megabyte,mb|1000000;gigabyte|gigabytes,gigabyte,gb,gigs|1e9;terabyte|terabytes,terabyte,tb|1e12;petabyte|petabytes,pb|1e15;bit|bits|0.125`,
  frequency: `hertz|hertz,hz|1;kilohertz|kilohertz,khz|1000;megahertz|megahertz,mhz|1000000;gigahertz|gigahertz,ghz|1e9`,
  pressure: `pascal|pascals|1;kilopascal|kilopascals,kpa|1000;hectopascal|hpa|100;millibar|millibars,mbar|100;bar|~bar|100000;gigapascal|gigapascals,gpa|1e9;psi|psi|6894.757`,
  electric: `volt|volts,volt,~v|1;kilovolt|kilovolts,kv|1000;ampere|amps,amp,amperes|1;milliampere-hour|mah|1;milliamp|milliamps,ma|0.001;ohm|ohms|1`,
  rate: `megabit per second|mbps,megabits per second|1;gigabit per second|gbps,gigabits per second|1;barrel per day|bpd,b/d,barrels per day,barrels a day|1;part per million|parts per million,ppm|1;
    part per billion|parts per billion,ppb|1;mile per gallon|mpg,miles per gallon|1`,
  sound: `decibel|decibels,decibel,db|1`,
  rotation: `revolution per minute|rpm,revs per minute,revolutions per minute|1;pound-foot|pound-feet,pound-foot,lb-ft,ft-lb|1`,
}

const SCALED: Readonly<Record<string, { unit: string; factor: number; forms: string }>> = {
  decade: { unit: 'year', factor: 10, forms: 'decades,decade' },
  century: { unit: 'year', factor: 100, forms: 'centuries,century' },
  millennium: { unit: 'year', factor: 1000, forms: 'millennia,millennium' },
}

const FAHRENHEIT = { unit: 'celsius', factor: 5 / 9, offset: -160 / 9 }

function unitOf(dimension: Dimension, unit: string, factor: number): Unit {
  const base = BASES[dimension]
  if (unit === 'degree fahrenheit') return { unit: 'degree', dimension, base: FAHRENHEIT, scaled: null }
  if (unit === 'degree celsius')
    return { unit: 'degree', dimension, base: { unit: 'celsius', factor: 1, offset: 0 }, scaled: null }
  if (unit === 'kelvin') return { unit, dimension, base: { unit: 'celsius', factor: 1, offset: -273.15 }, scaled: null }
  if (unit === 'degree' || base === undefined) return { unit, dimension, base: null, scaled: null }
  return { unit, dimension, base: { unit: base, factor, offset: 0 }, scaled: null }
}

function build(): { words: Map<string, Unit>; touching: Map<string, Unit> } {
  const words = new Map<string, Unit>()
  const touching = new Map<string, Unit>()
  for (const [dimension, rows] of Object.entries(ROWS) as [Dimension, string][]) {
    for (const row of rows.split(';')) {
      const [unit = '', forms = '', factor = '1'] = row.trim().split('|')
      const entry = unitOf(dimension, unit, Number(factor))
      for (const form of forms.split(',')) {
        if (form.startsWith('~')) touching.set(form.slice(1), entry)
        else words.set(form.trim(), entry)
      }
    }
  }
  for (const { unit, factor, forms } of Object.values(SCALED)) {
    const base = { unit: 'second', factor: factor * 31556952, offset: 0 }
    for (const form of forms.split(',')) words.set(form, { unit, dimension: 'time', base, scaled: { unit, factor } })
  }
  return { words, touching }
}

const BUILT = build()
/** Units by their lower-case form; forms of several words are joined by one space. */
export const UNITS: ReadonlyMap<string, Unit> = BUILT.words
/** Abbreviations of one or two letters that count only where they touch the digits: "10m", "20C". */
export const TOUCHING_UNITS: ReadonlyMap<string, Unit> = BUILT.touching

/** First words of forms that have several words, with the longest such form's number of words. */
export const UNIT_STARTS: ReadonlyMap<string, number> = (() => {
  const starts = new Map<string, number>()
  for (const form of UNITS.keys()) {
    const words = form.split(/[ /-]/)
    const first = words[0] ?? ''
    starts.set(first, Math.max(starts.get(first) ?? 1, words.length))
  }
  return starts
})()

/** What "pounds" is where it is no money. */
export const POUND_MASS: Unit = unitOf('mass', 'pound', 0.45359237)
