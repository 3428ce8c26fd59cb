import { scriptFonts } from './stacks.js';

/** Noto Sans as npm has it, the same on every machine, before one that is installed. */
export async function loadNotoSans(): Promise<void> {
  const files: [string, FontFaceDescriptors][] = [['400Regular', { weight: '400' }], ['700Bold', { weight: '700' }], ['400Regular_Italic', { weight: '400', style: 'italic' }]];
  await Promise.all(files.map(async ([name, descriptors]) => {
    const address = new URL(`../../node_modules/@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`, import.meta.url);
    document.fonts.add(await new FontFace('Noto Sans', `url(${address.href})`, descriptors).load());
  }));
}

const installed = (family: string): Promise<boolean> =>
  new FontFace('asked for', `local("${family}"), local("${family} Regular")`).load().then(() => true, () => false);

/** The scripts of `titleWords` whose fonts in `scriptFonts` are on this machine; those that Noto Sans has are. */
export async function scriptsHere(scripts: readonly string[]): Promise<string[]> {
  const here = await Promise.all(scripts.map((script) => (scriptFonts[script] ? installed(scriptFonts[script]) : true)));
  return scripts.filter((_, i) => here[i]);
}
