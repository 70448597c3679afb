/** Types of need as the SEN2 return codes them, with the words that councils' files use instead. */
export const needCodes = {
  SPLD: { text: "Specific learning difficulty", also: ["dyslexia", "specific learning difficulties"] },
  MLD: { text: "Moderate learning difficulty", also: ["moderate learning difficulties"] },
  SLD: { text: "Severe learning difficulty", also: ["severe learning difficulties"] },
  PMLD: { text: "Profound and multiple learning difficulty", also: ["profound and multiple learning difficulties"] },
  SEMH: { text: "Social, emotional and mental health", also: ["social emotional and mental health needs", "besd"] },
  SLCN: { text: "Speech, language and communication needs", also: ["speech and language", "speech language and communication"] },
  HI: { text: "Hearing impairment", also: ["deaf"] },
  VI: { text: "Vision impairment", also: ["visual impairment"] },
  MSI: { text: "Multi-sensory impairment", also: ["multisensory impairment", "deafblind"] },
  PD: { text: "Physical disability", also: ["physical difficulty", "physical difficulties"] },
  ASD: { text: "Autistic spectrum disorder", also: ["autism", "asc", "autistic spectrum condition", "autism spectrum disorder", "autism spectrum condition"] },
  DS: { text: "Down syndrome", also: ["downs syndrome", "down s syndrome"] },
  OTH: { text: "Other difficulty or disability", also: ["other", "other difficulty", "other disability"] },
} as const satisfies Record<string, { text: string; also: readonly string[] }>;

export type NeedCode = keyof typeof needCodes;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, " ").trim();

const byWords = new Map(
  Object.entries(needCodes).flatMap(([code, { text, also }]) => [code, text, ...also].map((words) => [plain(words), code as NeedCode] as const)),
);

/** The code of a need written as a code, as words, or as both ("ASD - Autism"). */
export function needCode(text: string): NeedCode | undefined {
  return byWords.get(plain(text)) ?? byWords.get(plain(text.split(/\s[-–—:]\s|\(|:/)[0] ?? ""));
}
