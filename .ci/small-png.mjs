// A picture of a screen as a PNG of 256 colours (PNG 1.2, colour type 3): a third of what the browser makes of it.
import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;

/** Runs in a page, which can read a PNG: width, height, and red, green, blue and opacity of every pixel. */
const READ = `async (address) => {
  const picture = await createImageBitmap(await (await fetch(address)).blob());
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const bytes = context.getImageData(0, 0, width, height).data;
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { width, height, rgba: btoa(text) };
}`;

/** Pixels of a PNG, row by row, red, green and blue in one number each. */
async function pixelsOf(page, png) {
  const read = await page.evaluate(`(${READ})('data:image/png;base64,${png.toString('base64')}')`);
  const rgba = Buffer.from(read.rgba, 'base64');
  const pixels = Array.from({ length: rgba.length / 4 }, (_, at) => rgba.readUInt32BE(at * 4) >>> 8);
  return { ...read, pixels };
}

/** The colours that most pixels have; every other colour becomes the one of them that lies nearest. */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = byCount.slice(0, MOST_COLOURS);
  const nearest = (colour) =>
    palette.reduce(
      (best, each, at) => (distance(each, colour) < distance(palette[best], colour) ? at : best),
      0,
    );
  return { palette, indices: new Map(byCount.map((colour) => [colour, nearest(colour)])) };
}

function distance(one, other) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** @param page any page of a browser, about:blank will do */
export async function smallPng(page, png) {
  const { width, height, pixels } = await pixelsOf(page, png);
  const { palette, indices } = paletteOf(pixels);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Every row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((pixel, at) => {
    rows[at + 1 + Math.floor(at / width)] = indices.get(pixel);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
