/// What numbers, scales and currencies are called.
enum NumberWords {
  static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  static let currencySigns: [Character: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW",
  ]

  static let dollarCodes = [
    "us": "USD", "a": "AUD", "c": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD",
  ]

  static let currencyWords = [
    "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "eur": "EUR", "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "yen": "JPY", "jpy": "JPY",
    "rupees": "INR", "inr": "INR", "kroner": "NOK", "aud": "AUD", "cad": "CAD", "chf": "CHF",
  ]

  static let scaleWords: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "mio": 1e6,
    "mln": 1e6, "bn": 1e9, "mrd": 1e9, "millions": 1e6, "millones": 1e6, "millioner": 1e6,
  ]

  static let scaleLetters: [String: Double] = [
    "k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "b": 1e9, "t": 1e12,
  ]

  /// Numbers that no number can be checked against.
  static let vague: Set<String> = [
    "dozen", "dozens", "hundreds", "thousands", "millions", "billions", "doubled", "doubling",
    "tripled", "tripling", "quadrupled", "halved", "twice", "thrice", "twofold", "threefold",
    "tenfold", "million", "billion", "trillion", "thousand", "hundred",
  ]

  static let cardinals: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
}
