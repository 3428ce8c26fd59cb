/** Pixels a CSS px of a downloaded picture has. */
const SHARPNESS = 2;

/** Hands a file to the reader. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not every browser has taken the file over when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A drawing in pixels; undefined where the page's policy lets no picture be made of it. */
export async function pngOf(svg: Blob): Promise<Blob | undefined> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((png) => resolve(png ?? undefined)));
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
