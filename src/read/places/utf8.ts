// UTF-8 of the basic plane, by hand: TextDecoder refuses shared memory in some runtimes.

export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; ) {
    const first = bytes[at++] as number
    if (first < 0x80) text += String.fromCharCode(first)
    else if (first < 0xe0) text += String.fromCharCode(((first & 0x1f) << 6) | ((bytes[at++] as number) & 0x3f))
    else {
      const second = (bytes[at++] as number) & 0x3f
      text += String.fromCharCode(((first & 0x0f) << 12) | (second << 6) | ((bytes[at++] as number) & 0x3f))
    }
  }
  return text
}

/** Writes the UTF-8 of a text of the basic plane at `at`. Returns where it ends. */
export function putText(text: string, bytes: Uint8Array, at: number): number {
  let to = at
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    if (code < 0x80) bytes[to++] = code
    else if (code < 0x800) {
      bytes[to++] = 0xc0 | (code >>> 6)
      bytes[to++] = 0x80 | (code & 0x3f)
    } else {
      bytes[to++] = 0xe0 | (code >>> 12)
      bytes[to++] = 0x80 | ((code >>> 6) & 0x3f)
      bytes[to++] = 0x80 | (code & 0x3f)
    }
  }
  return to
}
