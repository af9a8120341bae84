/** Letters that do not fall apart into a Latin letter and a mark. */
const spelled: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  å: "aa",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "ng",
  ĸ: "k",
  ŧ: "t",
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ђ: "dj",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  џ: "dz",
  ѓ: "gj",
  ќ: "kj",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

const titles = /^(?:prof|dr|dipl|ing|mag|med|jur|phil|h\.c|r\.?d|mr|mrs|ms|mme|mlle|m|hr|fr)\.$/u;

/** What stands before the server name, out of a person's name: `Oluwaseun Adéyemí` is `oluwaseun.adeyemi`. Empty when nothing is left. */
export function proposeLocalpart(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => !titles.test(word))
    .map(spell)
    .filter((word) => word !== "")
    .join(".");
}

/** The next proposal when one is taken: `jonas.petersen`, `jonas.petersen2`, `jonas.petersen3`. */
export function proposeAnother(taken: string): string {
  const { stem = taken, count } = /^(?<stem>.*?)(?<count>\d*)$/u.exec(taken)?.groups ?? {};
  return `${stem}${Number(count === "" ? 1 : count) + 1}`;
}

function spell(word: string): string {
  return Array.from(word, (letter) => spelled[letter] ?? withoutMarks(letter))
    .join("")
    .replace(/[^a-z0-9-]/gu, "")
    .replace(/^-+|-+$/gu, "");
}

/** Greek letters with accents fall apart into one of the table; Latin ones into themselves. */
function withoutMarks(letter: string): string {
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return Array.from(plain, (part) => spelled[part] ?? part).join("");
}
