/// A number of a text with what it counts.
struct Quantity: Hashable, Sendable {
  enum Measure: Hashable, Sendable {
    /// Money; nil where only a scale says so: `600M`.
    case amount(currency: String?)
    case percent(sign: Character?)
    case time(TimeUnit)
    case plain
    /// A number that no number can be: `dozens`, `doubled`.
    case vague
  }

  enum TimeUnit: Double, Hashable, Sendable {
    case hour = 0.041_666_666_666_666_664
    case day = 1
    case week = 7
    case month = 30.44
    case quarter = 91.3
    case year = 365.25

    init?(_ word: String) {
      switch word {
      case "hour", "hours", "hrs": self = .hour
      case "day", "days": self = .day
      case "week", "weeks", "wks": self = .week
      case "month", "months": self = .month
      case "quarter", "quarters": self = .quarter
      case "year", "years", "yrs": self = .year
      default: return nil
      }
    }
  }

  let value: Double

  /// Half of the last place in which it is written: what rounding may have changed.
  let tolerance: Double
  let measure: Measure

  /// How many lexemes it takes.
  let length: Int

  /// Reads a quantity that begins at a place; nil where none does.
  init?(_ lexemes: [Lexeme], at start: Int) {
    var reader = QuantityReader(lexemes, at: start)
    guard let quantity = reader.read() else { return nil }
    self = quantity
  }

  init(value: Double, tolerance: Double, measure: Measure, length: Int) {
    self.value = value
    self.tolerance = tolerance
    self.measure = measure
    self.length = length
  }
}
