// An expression of when as found in the text, before anything is resolved: its tokens, its rule, what it means.

import type { Holiday } from '../../language/en/date-holidays.ts'
import type { Part, Season, Unit } from '../../language/en/date-words.ts'
import type { Token } from '../../text/document.ts'
import type { Period } from './period.ts'

/** What the families read: the tokens of one report. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** "last", "this" and "next" count from publication; "that" from what was told last. */
export type Which = 'last' | 'this' | 'next' | 'that'

/** The year of a month, season or quarter: stated, counted from publication, or left to the text around it (null). */
export type YearRef = number | Which | null

/** Where counting starts: the day of publication, or the date told last. */
export type Base = 'now' | 'story'

export interface MonthMeaning {
  readonly kind: 'month'
  readonly month: number
  readonly year: YearRef
  readonly day: number | null
  /** The last day of "10-12 February". */
  readonly lastDay: number | null
  readonly which: Which | null
  readonly part: Part | null
}

export type Meaning =
  | MonthMeaning
  /** Needs nothing from outside: a year, a decade, an ISO day. */
  | { readonly kind: 'fixed'; readonly period: Period; readonly part: Part | null }
  /** 03/04/2025: which of the two is the day is not yet decided. */
  | { readonly kind: 'slashed'; readonly first: number; readonly second: number; readonly year: number }
  /** `which` "beside" is nearest to the date it stands in brackets after. `week` is 0 for "Friday this week", -1 for "Friday last week". */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which: Which | 'beside' | null
      readonly week: number | null
    }
  /** The calendar unit that is `offset` units from the base: "last week", "the next day", "this year". */
  | {
      readonly kind: 'unit'
      readonly unit: Unit
      readonly offset: number
      readonly base: Base
      readonly part: Part | null
    }
  /** Up to or from the base: "the last 18 months", "the coming weeks" (count null). */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number | null; readonly forward: boolean }
  /** Away from the base: "two weeks ago", "three days later", "two days before Christmas" (`of`). */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number | null
      readonly forward: boolean
      readonly base: Base
      readonly of: Meaning | null
    }
  | {
      readonly kind: 'season'
      readonly season: Season
      readonly year: YearRef
      readonly which: Which | null
      readonly part: Part | null
    }
  /** `months` is 3 for a quarter and 6 for a half. `number` null: by `which` alone. */
  | {
      readonly kind: 'quarter'
      readonly number: number | null
      readonly months: 3 | 6
      readonly year: YearRef
      readonly which: Which | null
    }
  /** "the quarter", "the year-earlier quarter": counted in years from the quarter told last. */
  | { readonly kind: 'told-quarter'; readonly offset: number }
  /** "the first nine months of 2024", "the second week of May". */
  | {
      readonly kind: 'nth'
      readonly unit: Unit
      readonly number: number
      readonly count: number
      readonly of: Meaning
    }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: YearRef; readonly which: Which | null }
  /** "the current financial year": only a pair of years stated elsewhere in the text settles it. */
  | { readonly kind: 'financial-year'; readonly offset: number }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** "since X" (`from`), "before X" (`to`). */
  | { readonly kind: 'open'; readonly side: 'since' | 'before'; readonly of: Meaning }
  /** An expression of when that the text does not settle. */
  | { readonly kind: 'unsettled' }

/** `first` and `last` are a half-open range of token numbers. */
export interface Expression {
  readonly first: number
  readonly last: number
  /** Of a stretch with two named ends: the token after the first end, and the first token of the second. */
  readonly ends?: readonly [number, number]
  readonly rule: string
  readonly meaning: Meaning
}

/** One family of phrases. It is tried at each token whose lower case is one of its heads. */
export interface Family {
  readonly id: string
  readonly heads: Iterable<string>
  readonly read: (scan: Scan, at: number) => Expression | null
}

/** The head of families that are tried at every number. */
export const NUMBER_HEAD = '#'
