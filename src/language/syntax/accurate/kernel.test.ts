import { expect, it } from 'vitest'
import { scriptKernel, tanh } from './kernel.ts'
import { generator } from './sample-model.fixture.ts'
import { simdKernel } from './simd-kernel.ts'

it('knows tanh to four digits, and its ends', () => {
  for (let x = -9; x <= 9; x += 0.01) expect(Math.abs(tanh(x) - Math.tanh(x))).toBeLessThan(0.0002)
})

it('leaves the same heap, bit for bit, in script and in vectors', () => {
  const simd = simdKernel(65536)
  if (simd === null) throw new Error('no vectors here')
  const script = scriptKernel(new ArrayBuffer(65536))
  const random = generator(3)
  for (const { buffer } of [script, simd]) new Uint8Array(buffer).fill(0)
  const [ints, floats] = [new Int16Array(script.buffer, 0, 8192), new Float32Array(script.buffer, 16384, 4096)]
  for (let at = 0; at < ints.length; at++) ints[at] = Math.floor(random() * 65534) - 32767
  for (let at = 0; at < floats.length; at++) floats[at] = (random() - 0.5) * (at % 3 === 0 ? 1e-4 : 8)
  new Uint8Array(simd.buffer).set(new Uint8Array(script.buffer))
  for (const kernel of [script, simd]) {
    kernel.multiply(0, 1024, 33024, 3, 9, 4)
    kernel.scale(33024, 0.37, 16384, 17024, 34048, 64)
    kernel.gates(18048, 33024, 16384, 20048, 40000, 16)
    kernel.gates(18048, 33024, 16384, 20048, 41000, 16)
  }
  expect(new Uint8Array(simd.buffer, 0, 65536)).toEqual(new Uint8Array(script.buffer))
})
