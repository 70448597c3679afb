import type { Instrument, Scale } from "../instrument.ts";
import type { FaultPath } from "../load/instrument-fault.ts";
import type { TellFault } from "./check-instrument.ts";

type OptionScale = Extract<Scale, { options: unknown[] }>;

/** Each scale can be answered, and no answer means two things. */
export function checkScales({ scales }: Instrument, tell: TellFault): void {
  for (const [name, scale] of Object.entries(scales)) {
    if (scale.type === "number") checkNumbers(scale, ["scales", name], tell);
    if (scale.type === "choice" || scale.type === "ticks") checkOptions(scale, ["scales", name], tell);
  }
}

function checkNumbers(scale: Extract<Scale, { type: "number" }>, path: FaultPath, tell: TellFault): void {
  if (scale.from >= scale.to) tell([...path, "to"], `it goes from ${scale.from} to ${scale.to}.`, "“to” must be more than “from”.");
  if (scale.from < 0) tell([...path, "from"], "points below nought cannot be a share of the full points.", "Begin at 0 or more.");
  const steps = (scale.to - scale.from) / scale.step;
  if (Math.abs(steps - Math.round(steps)) > 1e-9) tell([...path, "step"], `steps of ${scale.step} do not lead from ${scale.from} to ${scale.to}.`, "Choose a step that does.");
}

function checkOptions(scale: OptionScale, path: FaultPath, tell: TellFault): void {
  const meanings = new Map<string, string>();
  for (const [index, option] of scale.options.entries()) {
    const place = [...path, "options", index];
    const spellings = [{ text: option.value, path: [...place, "value"] }, ...option.also.map((text, also) => ({ text, path: [...place, "also", also] }))];
    for (const spelling of spellings) {
      const key = spelling.text.toLowerCase();
      const other = meanings.get(key);
      if (other !== undefined && other !== option.value) tell(spelling.path, `“${spelling.text}” means “${other}” already.`, "An answer must mean one option; capital and small letters count as the same.");
      else if (other !== undefined && spelling.text === option.value) tell(spelling.path, `the option “${option.value}” is there twice.`, "Take one out.");
      meanings.set(key, option.value);
    }
    if (option.points !== null && option.points < 0) tell([...place, "points"], "points below nought cannot be a share of the full points.", "Give 0 to the worst answer and more to better ones.");
    if (scale.type === "ticks" && /[|;\n]/.test(option.value)) tell([...place, "value"], "“|”, “;” and line ends part ticks from each other.", "Use another sign.");
  }
  const scored = scale.options.filter((option) => option.points !== null);
  if (scored.length > 0 && scored.every((option) => option.points === 0)) tell([...path, "options"], "no option is worth any points.", "Give points to the better answers, or null to all where the question does not score.");
}
