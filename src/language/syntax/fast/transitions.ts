// The arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack over the artificial root, the words still to come, the arcs made.
// SHIFT moves the next word onto the stack; LEFT makes it the head of the stack's top; RIGHT makes the word below the top's head.
// The root takes its one dependent when no word is left to come, so that every tree has one root.

export const SHIFT = 0
export const NONE = -1

/** Where a parse stands. Words are 0 … length-1, the root is `length`. */
export interface State {
  readonly length: number
  readonly stack: Int32Array
  top: number
  next: number
  readonly heads: Int32Array
  /** Number of the relation to the head. */
  readonly labels: Int32Array
  /** Outermost and second outermost dependents on each side, or NONE. */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Which relations a word's dependents have on each side, one bit a relation (relations 32 apart share one). */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
}

export function stateOf(length: number): State {
  const row = () => new Int32Array(length + 1).fill(NONE)
  const stack = row()
  stack[0] = length
  return {
    length,
    stack,
    top: 0,
    next: 0,
    heads: row(),
    labels: new Int32Array(length + 1),
    left: row(),
    left2: row(),
    right: row(),
    right2: row(),
    leftCount: new Int32Array(length + 1),
    rightCount: new Int32Array(length + 1),
    leftSet: new Int32Array(length + 1),
    rightSet: new Int32Array(length + 1),
  }
}

/** Only one thing is left to do: the last word standing goes to the root. */
export const atRoot = (state: State): boolean => state.next === state.length && state.top === 1
export const finished = (state: State): boolean => state.next === state.length && state.top === 0
export const canShift = (state: State): boolean => state.next < state.length
/** LEFT: the top gets the next word as its head. */
export const canLeft = (state: State): boolean => state.next < state.length && state.top > 0
/** RIGHT: the top gets the word below it as its head; the root only the last word standing. */
export const canRight = (state: State): boolean => state.top > 1 || (state.top === 1 && state.next === state.length)

/** Classes: SHIFT, then LEFT of each label, then RIGHT of each label. */
export const leftOf = (label: number): number => 1 + label
export const rightOf = (label: number, labels: number): number => 1 + labels + label

/** Does a transition that is allowed. */
export function apply(state: State, action: number, labels: number): void {
  if (action === SHIFT) {
    state.top++
    state.stack[state.top] = state.next++
    return
  }
  const dependent = state.stack[state.top] as number
  state.top--
  if (action <= labels) attachLeft(state, dependent, state.next, action - 1)
  else attachRight(state, dependent, state.stack[state.top] as number, action - 1 - labels)
}

function attachLeft(state: State, dependent: number, head: number, label: number): void {
  state.heads[dependent] = head
  state.labels[dependent] = label
  state.left2[head] = state.left[head] as number
  state.left[head] = dependent
  state.leftCount[head] = (state.leftCount[head] as number) + 1
  state.leftSet[head] = (state.leftSet[head] as number) | (1 << (label & 31))
}

function attachRight(state: State, dependent: number, head: number, label: number): void {
  state.heads[dependent] = head
  state.labels[dependent] = label
  state.right2[head] = state.right[head] as number
  state.right[head] = dependent
  state.rightCount[head] = (state.rightCount[head] as number) + 1
  state.rightSet[head] = (state.rightSet[head] as number) | (1 << (label & 31))
}

/** The allowed class with the greatest score. `root` is the number of the label "root": the root gives it and nothing else does. */
export function bestAllowed(state: State, scores: Float64Array, labels: number, root: number): number {
  if (atRoot(state)) return rightOf(root, labels)
  let best = canShift(state) ? SHIFT : -1
  let most = best === SHIFT ? (scores[SHIFT] as number) : Number.NEGATIVE_INFINITY
  const from = canLeft(state) ? leftOf(0) : rightOf(0, labels)
  const to = canRight(state) ? rightOf(labels, labels) : rightOf(0, labels)
  for (let action = from; action < to; action++) {
    if ((scores[action] as number) > most && action !== leftOf(root) && action !== rightOf(root, labels)) {
      most = scores[action] as number
      best = action
    }
  }
  return best
}
