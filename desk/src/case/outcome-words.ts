/** The name of an output as words: `bedragPerKwartaal` is `Bedrag per kwartaal`. Packs name their outputs in Dutch. */
export function outputWords(output: string): string {
  const words = output.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
