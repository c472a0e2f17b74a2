// SPDX-License-Identifier: Apache-2.0
// Draws the demo users' pictures: head and shoulders on a gradient, as a PNG, so that the repository contains no portraits.
import { deflateSync } from 'node:zlib';

const SIZE = 128;
const SAMPLES = 3;

const CRC_TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes) {
  let c = 0xffffffff;
  for (const byte of bytes) c = CRC_TABLE[(c ^ byte) & 0xff] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function encodePng(rgb) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits per channel, RGB
  const rows = Buffer.alloc(SIZE * (SIZE * 3 + 1)); // each row starts with filter 0
  for (let y = 0; y < SIZE; y += 1) rgb.copy(rows, y * (SIZE * 3 + 1) + 1, y * SIZE * 3, (y + 1) * SIZE * 3);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

const inside = (x, y, [cx, cy, rx, ry]) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;

/** The color at a point of the unit square; later shapes are on top. */
function colorAt(x, y, { top, bottom, shapes }) {
  let color = top.map((channel, i) => channel + (bottom[i] - channel) * y);
  for (const { ellipse, fill } of shapes) if (inside(x, y, ellipse)) color = fill;
  return color;
}

function draw(picture) {
  const rgb = Buffer.alloc(SIZE * SIZE * 3);
  for (let p = 0; p < SIZE * SIZE; p += 1) {
    const sum = [0, 0, 0];
    for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
      const x = ((p % SIZE) + ((s % SAMPLES) + 0.5) / SAMPLES) / SIZE;
      const y = (Math.floor(p / SIZE) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / SIZE;
      colorAt(x, y, picture).forEach((channel, i) => { sum[i] += channel; });
    }
    rgb.set(sum.map((channel) => Math.round(channel / SAMPLES ** 2)), p * 3);
  }
  return rgb;
}

const hair = [74, 44, 29];
const skin = [250, 214, 184];
const PICTURES = {
  ada: { top: [251, 146, 60], bottom: [124, 45, 18], shapes: [
    { ellipse: [0.5, 0.17, 0.13, 0.11], fill: hair }, { ellipse: [0.5, 0.41, 0.24, 0.25], fill: hair },
    { ellipse: [0.5, 1.02, 0.37, 0.33], fill: [88, 28, 60] }, { ellipse: [0.5, 0.68, 0.09, 0.12], fill: skin },
    { ellipse: [0.5, 0.46, 0.175, 0.22], fill: skin }, { ellipse: [0.41, 0.29, 0.15, 0.075], fill: hair },
    { ellipse: [0.59, 0.29, 0.15, 0.075], fill: hair }] },
  dave: { top: [56, 189, 248], bottom: [30, 58, 138], shapes: [
    { ellipse: [0.5, 0.38, 0.2, 0.22], fill: [41, 37, 36] }, { ellipse: [0.5, 1.02, 0.39, 0.33], fill: [15, 118, 110] },
    { ellipse: [0.5, 0.68, 0.09, 0.12], fill: [214, 162, 124] }, { ellipse: [0.5, 0.47, 0.175, 0.22], fill: [214, 162, 124] }] },
};

const drawn = new Map();

/** The PNG of a demo user, or undefined. */
export function avatar(name) {
  if (!Object.hasOwn(PICTURES, name)) return undefined;
  if (!drawn.has(name)) drawn.set(name, encodePng(draw(PICTURES[name])));
  return drawn.get(name);
}
